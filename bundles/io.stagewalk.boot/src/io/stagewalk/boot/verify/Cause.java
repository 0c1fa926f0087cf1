package io.stagewalk.boot.verify;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.boot.xen.XenFunctions;
import io.stagewalk.target.recording.BootEvent;
import io.stagewalk.target.recording.Frames;
import io.stagewalk.translation.builder.P2mType;

/** Why Xen changed, or was asked to change, Dom0's stage 2. */
enum Cause {
	/** It built the domain. */
	BUILD,
	/** Dom0 called. */
	HYPERCALL,
	/** An access of Dom0 aborted. */
	FAULT;

	/** One for each event; by its callers, or where they are not known by what came before it. */
	static List<Cause> of(List<BootEvent> events) {
		var causes = new ArrayList<Cause>(events.size());
		int built = built(events);
		BootEvent fault = null;
		for (var event : events) {
			fault = event instanceof BootEvent.MappedOnFault ? event : isMadeFor(fault, event) ? fault : null;
			var byChain = byChain(event);
			causes.add(byChain != null ? byChain
					: fault != null ? FAULT
							: causes.size() < built ? BUILD : HYPERCALL);
		}
		return causes;
	}

	/**
	 * How many events there are until the domain is built: until Xen says so, or else until it has mapped the tables that it made
	 * itself, the last that it maps. These are the only device memory that is somewhere else and that nobody asked for.
	 */
	private static int built(List<BootEvent> events) {
		int crafted = 0;
		for (int i = 0; i < events.size(); i++) {
			if (events.get(i) instanceof BootEvent.Created) {
				return i;
			}
			if (crafted == 0 && events.get(i) instanceof BootEvent.SetEntry entry && entry.type() == P2mType.MMIO_DIRECT_C
					&& isElsewhere(entry.frames())) {
				crafted = i + 1;
			}
		}
		return crafted;
	}

	static boolean isElsewhere(Frames frames) {
		return frames.mfn().isPresent() && frames.mfn().getAsLong() != frames.gfn();
	}

	/** Null where the callers do not tell. */
	private static Cause byChain(BootEvent event) {
		if (event instanceof BootEvent.MappedOnFault) {
			return FAULT;
		}
		if (event instanceof BootEvent.DeviceMemoryPage) {
			return HYPERCALL;
		}
		for (var function : event.origin().functions()) {
			if (XenFunctions.ABORT_HANDLERS.contains(function)) {
				return FAULT;
			}
			switch (function) {
				case "try_map_mmio" -> {
					return FAULT;
				}
				case "do_memory_op", "do_trap_hypercall", "map_dev_mmio_page", "map_dev_mmio_region" -> {
					return HYPERCALL;
				}
				case "construct_dom0", "construct_hwdom", "prepare_acpi", "create_dom0", "start_xen" -> {
					return BUILD;
				}
				default -> {
					// goes on with its caller
				}
			}
		}
		return null;
	}

	private static boolean isMadeFor(BootEvent fault, BootEvent event) {
		if (!(fault instanceof BootEvent.MappedOnFault mapped)) {
			return false;
		}
		return switch (event) {
			case BootEvent.SetEntry entry -> entry.frames().contains(mapped.gfn());
			case BootEvent.MapRegions regions -> regions.frames().contains(mapped.gfn());
			default -> false;
		};
	}
}
