package io.stagewalk.target.recording;

import java.util.Optional;

import io.stagewalk.translation.builder.P2mType;

/**
 * Something that happened to Dom0's stage 2 while it booted: at the entry of which of Xen's functions, with which arguments. A
 * recording consists of these, and a model's run can be told in the same words.
 */
public sealed interface BootEvent {

	Origin origin();

	/** Xen's function, by its real name; of an event of an unknown kind, the kind as it was written. */
	default String function() {
		return switch (this) {
			case SetEntry entry -> "p2m_set_entry";
			case MapRegions regions -> "map_regions_p2mt";
			case DeviceMemoryPage page -> "map_dev_mmio_page";
			case MappedOnFault mapped -> "try_map_mmio";
			case Created created -> "p2m_domain_creation_finished";
			case Abort abort -> "do_trap_stage2_abort_guest";
			case Resolve resolve -> "p2m_resolve_translation_fault";
			case Emulate emulate -> "try_handle_mmio";
			case Other other -> other.kind();
		};
	}

	/** {@code p2m_set_entry}: the one function that changes the stage 2. */
	record SetEntry(Origin origin, Frames frames, P2mType type) implements BootEvent {
	}

	/** {@code map_regions_p2mt}: when Xen builds the domain, and when it maps on a fault. */
	record MapRegions(Origin origin, Frames frames, P2mType type) implements BootEvent {
	}

	/** {@code map_dev_mmio_page}: a page of device memory that Dom0 asked for by a hypercall, whether it gets it or not. */
	record DeviceMemoryPage(Origin origin, long gfn, long mfn) implements BootEvent {
	}

	/**
	 * {@code try_map_mmio} where it made a mapping.
	 *
	 * @param syndrome of the abort; empty where it is not known
	 */
	record MappedOnFault(Origin origin, long gfn, Optional<Syndrome> syndrome) implements BootEvent {
	}

	/** {@code p2m_domain_creation_finished}: Xen has built Dom0, which runs from now on. */
	record Created(Origin origin) implements BootEvent {
	}

	/** {@code do_trap_stage2_abort_guest}: an access of Dom0 aborted. */
	record Abort(Origin origin, Syndrome syndrome) implements BootEvent {
	}

	/** {@code p2m_resolve_translation_fault} was asked, whatever it answered. */
	record Resolve(Origin origin, long gfn) implements BootEvent {
	}

	/** {@code try_handle_mmio} was asked, whatever it answered. */
	record Emulate(Origin origin) implements BootEvent {
	}

	/** Something of a kind that is not known here; it is kept, and nothing is concluded from it. */
	record Other(Origin origin, String kind) implements BootEvent {
	}
}
