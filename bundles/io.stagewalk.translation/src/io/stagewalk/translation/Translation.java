package io.stagewalk.translation;

import java.util.List;
import java.util.Optional;

import io.stagewalk.memory.Address;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PA;

/** What became of one translation; {@link #levels} explains it, one entry for each descriptor that was read. */
public sealed interface Translation {

	/** In the order in which they were read: those of stage 2 that led to a stage-1 descriptor stand before it. */
	List<WalkLevel> levels();

	/**
	 * What the hardware changes in the tables, in order. Where the walk ends in a fault, these are the descriptors that it had
	 * passed by then: those of stage 2 that led to a stage-1 descriptor, and the leaf of stage 1 if stage 2 faults behind it.
	 */
	List<HardwareUpdate> updates();

	/**
	 * The tables give an output.
	 *
	 * @param output     a PA, or an IPA where only stage 1 was asked for and stage 2 lies below
	 * @param attributes of the access, as all stages together give them
	 */
	record Translated(Address output, MemoryAttributes attributes, List<WalkLevel> levels, List<HardwareUpdate> updates)
			implements Translation {
		public Translated {
			levels = List.copyOf(levels);
			updates = List.copyOf(updates);
		}

		/** The output as a physical address. */
		public PA pa() {
			return new PA(output.value());
		}

		/** The block or page of the last stage; empty if no stage that is on was passed. */
		public Optional<Descriptor> leaf() {
			return levels.isEmpty() ? Optional.empty() : Optional.of(levels.getLast().descriptor());
		}
	}

	/**
	 * The walk ends in a fault.
	 *
	 * @param level      the level at which it stopped, which is what the fault status reports
	 * @param origin     which stage reports it
	 * @param input      as it was asked for: a VA, or an IPA where there is no stage 1
	 * @param ipa        what stage 2 was asked for; empty for a fault of stage 1
	 * @param unreadable where the descriptor is that an external abort kept from being read; else empty
	 */
	record Fault(FaultKind kind, int level, FaultOrigin origin, Address input, Optional<IPA> ipa, Access access,
			Optional<PA> unreadable, List<WalkLevel> levels, List<HardwareUpdate> updates) implements Translation {
		public Fault {
			levels = List.copyOf(levels);
			updates = List.copyOf(updates);
		}

		/** A fault of stage 2 where there is no stage 1. */
		public static Fault ofStage2(FaultKind kind, int level, IPA ipa, Access access, List<WalkLevel> levels) {
			return new Fault(kind, level, FaultOrigin.STAGE2, ipa, Optional.of(ipa), access, Optional.empty(), levels, List.of());
		}

		/**
		 * What stage 2 was asked for.
		 *
		 * @throws java.util.NoSuchElementException for a fault of stage 1
		 */
		public IPA faultingIpa() {
			return ipa.orElseThrow();
		}

		@Override
		public String toString() {
			return kind.text() + " at level " + level
					+ (origin == FaultOrigin.STAGE2 ? "" : " of " + origin.text())
					+ ipa.map(address -> ", IPA " + address).orElse(", VA " + input);
		}
	}
}
