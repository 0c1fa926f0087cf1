package io.stagewalk.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * An immutable set of addresses, kept as ascending ranges that neither overlap nor touch.
 */
public record RangeSet(List<AddressRange> ranges) {
	public static final RangeSet EMPTY = new RangeSet(List.of());

	/** Takes any ranges, in any order; those that overlap or touch are joined. */
	public RangeSet {
		ranges = joined(ranges);
	}

	public static RangeSet of(AddressRange... ranges) {
		return new RangeSet(List.of(ranges));
	}

	public boolean isEmpty() {
		return ranges.isEmpty();
	}

	public boolean contains(long address) {
		return find(address).isPresent();
	}

	/** Whether every address of the range is in the set. */
	public boolean contains(AddressRange range) {
		return find(range.first()).filter(found -> found.contains(range.last())).isPresent();
	}

	/** The stretch of the set that an address lies in. */
	public Optional<AddressRange> find(long address) {
		int low = 0;
		int high = ranges.size() - 1;
		while (low <= high) {
			int middle = low + high >>> 1;
			var range = ranges.get(middle);
			if (range.contains(address)) {
				return Optional.of(range);
			}
			if (Long.compareUnsigned(address, range.first()) < 0) {
				high = middle - 1;
			} else {
				low = middle + 1;
			}
		}
		return Optional.empty();
	}

	/** Whether an address of the range is in the set. */
	public boolean overlaps(AddressRange range) {
		int low = 0;
		int high = ranges.size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (Long.compareUnsigned(ranges.get(middle).last(), range.first()) < 0) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low < ranges.size() && ranges.get(low).overlaps(range);
	}

	public RangeSet plus(AddressRange range) {
		return plus(List.of(range));
	}

	public RangeSet plus(Collection<AddressRange> more) {
		var all = new ArrayList<>(ranges);
		all.addAll(more);
		return new RangeSet(all);
	}

	/** What both have. */
	public RangeSet intersection(RangeSet other) {
		var common = new ArrayList<AddressRange>();
		for (int mine = 0, theirs = 0; mine < ranges.size() && theirs < other.ranges.size();) {
			var a = ranges.get(mine);
			var b = other.ranges.get(theirs);
			if (a.overlaps(b)) {
				common.add(new AddressRange(Long.compareUnsigned(a.first(), b.first()) > 0 ? a.first() : b.first(),
						Long.compareUnsigned(a.last(), b.last()) < 0 ? a.last() : b.last()));
			}
			if (Long.compareUnsigned(a.last(), b.last()) < 0) {
				mine++;
			} else {
				theirs++;
			}
		}
		return new RangeSet(common);
	}

	public RangeSet minus(AddressRange hole) {
		var left = new ArrayList<AddressRange>(ranges.size() + 1);
		for (var range : ranges) {
			if (!range.overlaps(hole)) {
				left.add(range);
				continue;
			}
			if (Long.compareUnsigned(range.first(), hole.first()) < 0) {
				left.add(new AddressRange(range.first(), hole.first() - 1));
			}
			if (Long.compareUnsigned(hole.last(), range.last()) < 0) {
				left.add(new AddressRange(hole.last() + 1, range.last()));
			}
		}
		return new RangeSet(left);
	}

	private static List<AddressRange> joined(List<AddressRange> ranges) {
		var sorted = ranges.stream().sorted().toList();
		var joined = new ArrayList<AddressRange>(sorted.size());
		for (var range : sorted) {
			var before = joined.isEmpty() ? null : joined.getLast();
			// last + 1 wraps to 0 at the top of the address space, where nothing can follow
			if (before != null && (before.contains(range.first()) || before.last() + 1 == range.first() && range.first() != 0)) {
				if (Long.compareUnsigned(range.last(), before.last()) > 0) {
					joined.set(joined.size() - 1, new AddressRange(before.first(), range.last()));
				}
			} else {
				joined.add(range);
			}
		}
		return List.copyOf(joined);
	}
}
