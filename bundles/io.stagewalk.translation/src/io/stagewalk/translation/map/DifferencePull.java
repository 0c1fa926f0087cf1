package io.stagewalk.translation.map;

import java.util.EnumSet;
import java.util.Set;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.translation.TableFormat;
import io.stagewalk.translation.map.MapDifference.Aspect;

/** Goes through two maps side by side. */
final class DifferencePull extends Pull<MapDifference> {
	/** Bits [58:55], bit 0, and bit 1, which only tells the level. */
	private static final long OTHERWISE_TOLD = 0xfL << 55 | 3;

	private final Pull<MapPart> before;
	private final Pull<MapPart> after;
	/** Inputs below this one are done with; {@link #atTop} tells 0 from 2⁶⁴. */
	private long from;
	private boolean atTop;

	DifferencePull(Pull<MapPart> before, Pull<MapPart> after) {
		this.before = before;
		this.after = after;
	}

	@Override
	MapDifference find() {
		while (!atTop) {
			var left = current(before);
			var right = current(after);
			if (left == null && right == null) {
				return null;
			}
			long first = lower(first(left), first(right));
			long last = last(first, left, right);
			var common = new AddressRange(first, last);
			from = last + 1;
			atTop = from == 0;
			var found = compare(part(left, common), part(right, common));
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	/** What is left of the part that a map goes on with; null at its end. */
	private MapPart current(Pull<MapPart> map) {
		while (map.peek() != null && Long.compareUnsigned(map.peek().input().last(), from) < 0) {
			map.next();
		}
		return map.peek();
	}

	private static long lower(long a, long b) {
		return Long.compareUnsigned(a, b) < 0 ? a : b;
	}

	private long first(MapPart part) {
		return part == null ? -1 : Long.compareUnsigned(part.input().first(), from) < 0 ? from : part.input().first();
	}

	/** Up to where neither map changes its mind. */
	private static long last(long first, MapPart left, MapPart right) {
		long last = -1;
		for (var part : new MapPart[] { left, right }) {
			if (part != null) {
				boolean begun = Long.compareUnsigned(part.input().first(), first) <= 0;
				last = lower(last, begun ? part.input().last() : part.input().first() - 1);
			}
		}
		return last;
	}

	/** Null where the part has nothing of those inputs. */
	private static MapPart part(MapPart of, AddressRange inputs) {
		if (of == null || !of.input().contains(inputs)) {
			return null;
		}
		return switch (of) {
			case MapRange range -> range.part(inputs);
			case UnreadRange unread -> new UnreadRange(inputs, unread.reason(), unread.level(), unread.table());
			case CombinedRange range -> throw new IllegalStateException("of one stage: " + range);
			case Stage2Hole hole -> throw new IllegalStateException("of one stage: " + hole);
		};
	}

	private static MapDifference compare(MapPart left, MapPart right) {
		if (left instanceof UnreadRange unread) {
			return right instanceof UnreadRange other && other.reason() == unread.reason() && other.table() == unread.table() ? null
					: new MapDifference.Unknown(unread);
		}
		if (right instanceof UnreadRange unread) {
			return new MapDifference.Unknown(unread);
		}
		if (left == null) {
			return new MapDifference.Added((MapRange) right);
		}
		if (right == null) {
			return new MapDifference.Removed((MapRange) left);
		}
		var one = (MapRange) left;
		var other = (MapRange) right;
		var aspects = aspects(one, other);
		return aspects.isEmpty() ? null : new MapDifference.Altered(one, other, aspects);
	}

	private static Set<Aspect> aspects(MapRange one, MapRange other) {
		var aspects = EnumSet.noneOf(Aspect.class);
		if (one.output() != other.output()) {
			aspects.add(Aspect.OUTPUT);
		}
		if (one.level() != other.level()) {
			aspects.add(Aspect.LEVEL);
		}
		if (one.first().softwareBits() != other.first().softwareBits()) {
			aspects.add(Aspect.SOFTWARE_BITS);
		}
		if (one.standing().tableBits() != other.standing().tableBits()) {
			aspects.add(Aspect.TABLE_BITS);
		}
		if (one.standing().validity() != other.standing().validity() || one.first().isValid() != other.first().isValid()
				|| !one.standing().invalidLevel().equals(other.standing().invalidLevel())) {
			aspects.add(Aspect.VALIDITY);
		}
		if (attributes(one) != attributes(other)) {
			aspects.add(Aspect.ATTRIBUTES);
		}
		return aspects;
	}

	private static long attributes(MapRange range) {
		TableFormat format = range.first().format();
		return range.first().value() - format.encode(range.first().outputAddress()) & ~OTHERWISE_TOLD;
	}
}
