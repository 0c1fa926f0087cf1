package io.stagewalk.translation.map;

import java.util.List;
import java.util.stream.Stream;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.RangeSet;

/** Where two memories may differ. */
final class ChangedMemory {
	private final List<AddressRange> ranges;

	ChangedMemory(Stream<AddressRange> ranges) {
		this.ranges = new RangeSet(ranges.toList()).ranges();
	}

	/** Whether anything of some bytes may differ. */
	boolean overlaps(long first, long last) {
		int low = 0;
		int high = ranges.size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (Long.compareUnsigned(ranges.get(middle).last(), first) < 0) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low < ranges.size() && Long.compareUnsigned(ranges.get(low).first(), last) <= 0;
	}
}
