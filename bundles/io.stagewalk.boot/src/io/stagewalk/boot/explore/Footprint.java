package io.stagewalk.boot.explore;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.RangeSet;

/**
 * The pages whose mapping or content a deed may read, and those whose it may change, whatever the others did before: more
 * rather than less. Two deeds that do not conflict can change places, and nobody notices.
 *
 * @param writes also read
 */
record Footprint(RangeSet reads, RangeSet writes) {
	private static final AddressRange EVERYTHING = new AddressRange(0, -1);
	static final Footprint NOTHING = new Footprint(RangeSet.EMPTY, RangeSet.EMPTY);

	/** Whether it is of one who may change everything. */
	boolean isEverything() {
		return writes.contains(EVERYTHING);
	}

	/** The same, with more that is read. */
	Footprint reading(RangeSet more) {
		return new Footprint(reads.plus(more.ranges()), writes);
	}

	boolean conflictsWith(Footprint other) {
		return overlap(writes, other.writes) || overlap(writes, other.reads) || overlap(reads, other.writes);
	}

	private static boolean overlap(RangeSet some, RangeSet others) {
		return !some.intersection(others).isEmpty();
	}
}
