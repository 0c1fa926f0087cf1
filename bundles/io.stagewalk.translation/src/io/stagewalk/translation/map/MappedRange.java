package io.stagewalk.translation.map;

import io.stagewalk.memory.AddressRange;

/** Input addresses that tables map, one after the other, to output addresses that follow one another too. */
public sealed interface MappedRange extends MapPart permits MapRange, CombinedRange {

	/** The first output address. */
	long output();

	/** Whether the hardware translates by it. */
	boolean isLive();

	/** The output address of an input address within the range. */
	default long outputAt(long address) {
		return output() + (address - input().first());
	}

	/** All outputs. */
	default AddressRange outputs() {
		return AddressRange.ofLength(output(), input().length());
	}

	/** Whether input and output are the same. */
	default boolean isIdentity() {
		return output() == input().first();
	}
}
