package io.stagewalk.translation.map;

import io.stagewalk.memory.AddressRange;

/** A part of the input addresses of a map, about which something is to be said. */
public sealed interface MapPart permits MappedRange, Stage2Hole, UnreadRange {

	/** Stage 1's range above, whose upper addresses are sign-extended; ascending as unsigned numbers. */
	AddressRange input();
}
