package io.stagewalk.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.stagewalk.testing.Seeds;

/** A range set holds what a set of bits would, wherever it lies in the address space, in one form only. */
class RangeSetTest {
	private static final int WINDOW = 96;

	/** The bottom, the middle, across the sign of a long, and up to the very top of the address space. */
	@ParameterizedTest
	@ValueSource(longs = { 0, 0x8000_0000L - 7, Long.MAX_VALUE - WINDOW / 2, Long.MIN_VALUE, -WINDOW })
	void likeASetOfBits(long base) {
		Seeds.check(40, random -> {
			var set = RangeSet.EMPTY;
			var bits = new BitSet(WINDOW);
			for (int i = 0; i < 25; i++) {
				int first = random.nextInt(WINDOW);
				int last = first + random.nextInt(Math.min(20, WINDOW - first));
				var range = new AddressRange(base + first, base + last);
				if (random.nextInt(3) == 0) {
					set = set.minus(range);
					bits.clear(first, last + 1);
				} else {
					set = set.plus(range);
					bits.set(first, last + 1);
				}
				compare(base, bits, set);
				queries(base, bits, set, random);
			}
		});
	}

	/** Ranges are given in any order, overlapping or not: the same addresses give the same set. */
	@Test
	void oneFormForOneSet() {
		Seeds.check(200, random -> {
			var bits = new BitSet(WINDOW);
			var ranges = new ArrayList<AddressRange>();
			for (int i = 0; i < 12; i++) {
				int first = random.nextInt(WINDOW - 8);
				int last = first + random.nextInt(8);
				bits.set(first, last + 1);
				ranges.add(random.nextInt(ranges.size() + 1), new AddressRange(first - WINDOW, last - WINDOW));
			}
			compare(-WINDOW, bits, new RangeSet(ranges));
			assertEquals(new RangeSet(ranges), new RangeSet(ranges.reversed()));
			assertEquals(new RangeSet(ranges), RangeSet.EMPTY.plus(ranges));
		});
	}

	@Test
	void theWholeAddressSpaceIsOneRange() {
		var all = RangeSet.of(new AddressRange(Long.MIN_VALUE, -1), new AddressRange(0, Long.MAX_VALUE));
		assertEquals(List.of(new AddressRange(0, -1)), all.ranges());
		assertTrue(all.contains(new AddressRange(0, -1)));
		assertEquals(RangeSet.EMPTY, all.minus(new AddressRange(0, -1)));
		assertEquals(List.of(new AddressRange(1, -2)),
				all.minus(new AddressRange(0, 0)).minus(new AddressRange(-1, -1)).ranges());
	}

	/** The top of the address space does not touch its bottom. */
	@Test
	void theTopDoesNotTouchTheBottom() {
		var ends = RangeSet.of(new AddressRange(-8, -1), new AddressRange(0, 7));
		assertEquals(List.of(new AddressRange(0, 7), new AddressRange(-8, -1)), ends.ranges());
		assertFalse(ends.contains(8));
	}

	@Test
	void theEmptySetHoldsNothing() {
		assertTrue(RangeSet.EMPTY.isEmpty());
		assertFalse(RangeSet.EMPTY.contains(0));
		assertFalse(RangeSet.EMPTY.overlaps(new AddressRange(0, -1)));
		assertEquals(RangeSet.EMPTY, RangeSet.EMPTY.minus(new AddressRange(0, -1)));
		assertFalse(RangeSet.of(new AddressRange(0, 0)).isEmpty());
	}

	private static void compare(long base, BitSet bits, RangeSet set) {
		var expected = new ArrayList<AddressRange>();
		for (int first = bits.nextSetBit(0); first >= 0;) {
			int end = bits.nextClearBit(first);
			expected.add(new AddressRange(base + first, base + end - 1));
			first = bits.nextSetBit(end);
		}
		assertEquals(expected, set.ranges());
	}

	private static void queries(long base, BitSet bits, RangeSet set, SplittableRandom random) {
		for (int at = 0; at < WINDOW; at++) {
			assertEquals(bits.get(at), set.contains(base + at), "address " + at);
			int found = at;
			set.find(base + at).ifPresent(range -> assertTrue(range.contains(base + found)));
		}
		int first = random.nextInt(WINDOW);
		int last = first + random.nextInt(WINDOW - first);
		var asked = new AddressRange(base + first, base + last);
		int next = bits.nextSetBit(first);
		assertEquals(next >= 0 && next <= last, set.overlaps(asked), asked.toString());
		assertEquals(bits.nextClearBit(first) > last, set.contains(asked), asked.toString());
	}
}
