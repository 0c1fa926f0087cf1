package io.stagewalk.translation.map;

import java.util.Set;

import io.stagewalk.memory.AddressRange;

/** Inputs that two maps do not treat alike. */
public sealed interface MapDifference {

	AddressRange input();

	/** Only the map before maps it. */
	record Removed(MapRange before) implements MapDifference {
		@Override
		public AddressRange input() {
			return before.input();
		}
	}

	/** Only the map after maps it. */
	record Added(MapRange after) implements MapDifference {
		@Override
		public AddressRange input() {
			return after.input();
		}
	}

	/** Both map it. */
	record Altered(MapRange before, MapRange after, Set<Aspect> aspects) implements MapDifference {
		public Altered {
			aspects = Set.copyOf(aspects);
		}

		@Override
		public AddressRange input() {
			return before.input();
		}
	}

	/** One map, or both, could not be read there, so that nobody knows. */
	record Unknown(UnreadRange part) implements MapDifference {
		@Override
		public AddressRange input() {
			return part.input();
		}
	}

	/** In what two ranges of the same inputs differ. */
	enum Aspect {
		OUTPUT, LEVEL,
		/** Software bits [58:55]. */
		SOFTWARE_BITS,
		/** Bits of the tables above. */
		TABLE_BITS,
		/** Whether the hardware translates by it, bit 0 of the descriptors, or the level that keeps it from doing so. */
		VALIDITY,
		/** Any other bit of the descriptors. */
		ATTRIBUTES
	}
}
