package io.stagewalk.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** A range is never empty, counts unsigned, and may reach to the top of the address space. */
class AddressRangeTest {
	private static final AddressRange ALL = new AddressRange(0, -1);

	@Test
	void isNeverEmpty() {
		assertThrows(IllegalArgumentException.class, () -> new AddressRange(1, 0));
		assertThrows(IllegalArgumentException.class, () -> new AddressRange(-1, 0));
		assertThrows(IllegalArgumentException.class, () -> AddressRange.ofLength(5, 0));
		assertThrows(IllegalArgumentException.class, () -> AddressRange.ofLength(-8, 9));
		assertEquals(1, new AddressRange(-1, -1).length());
	}

	@Test
	void countsUnsigned() {
		var across = new AddressRange(Long.MAX_VALUE, Long.MIN_VALUE);
		assertEquals(2, across.length());
		assertTrue(across.contains(Long.MAX_VALUE));
		assertTrue(across.contains(Long.MIN_VALUE));
		assertFalse(across.contains(0));
		assertFalse(across.contains(-1));
	}

	@Test
	void reachesToTheTop() {
		var top = AddressRange.ofLength(-0x1000, 0x1000);
		assertEquals(-1, top.last());
		assertEquals(0x1000, top.length());
		assertEquals(1, top.frames());
		assertEquals(0, ALL.length());
		assertTrue(ALL.contains(top));
		assertFalse(top.contains(ALL));
		assertEquals(ALL, AddressRange.ofLength(0, 0xffff_ffff_ffff_ffffL).toPages());
	}

	/** Against each pair of small ranges, one address after the other. */
	@Test
	void containsAndOverlapsAsTheirAddressesDo() {
		for (int a = 0; a < 6; a++) {
			for (int b = a; b < 6; b++) {
				for (int c = 0; c < 6; c++) {
					for (int d = c; d < 6; d++) {
						compare(new AddressRange(a, b), new AddressRange(c, d));
					}
				}
			}
		}
	}

	private static void compare(AddressRange one, AddressRange other) {
		boolean all = true;
		boolean any = false;
		for (long at = other.first(); at <= other.last(); at++) {
			boolean in = one.first() <= at && at <= one.last();
			all &= in;
			any |= in;
		}
		assertEquals(all, one.contains(other), one + " contains " + other);
		assertEquals(any, one.overlaps(other), one + " overlaps " + other);
	}

	@Test
	void touchesEveryFrameOfWhichAByteIsInIt() {
		var range = new AddressRange(0x1fff, 0x3000);
		assertEquals(1, range.firstFrame());
		assertEquals(3, range.lastFrame());
		assertEquals(3, range.frames());
		assertEquals(new AddressRange(0x1000, 0x3fff), range.toPages());
		assertEquals(range.toPages(), AddressRange.ofFrames(1, 3));
		assertEquals(1, new AddressRange(0x1000, 0x1fff).frames());
		assertEquals(new AddressRange(0x1000, 0x1fff), new AddressRange(0x1800, 0x1800).toPages());
	}

	@Test
	void isOrderedByItsFirstAddressThenItsLast() {
		var sorted = List.of(new AddressRange(0, 1), new AddressRange(0, -1), new AddressRange(1, 1),
				new AddressRange(Long.MAX_VALUE, Long.MAX_VALUE), new AddressRange(Long.MIN_VALUE, Long.MIN_VALUE),
				new AddressRange(-1, -1));
		assertEquals(sorted, sorted.reversed().stream().sorted().toList());
	}

	@Test
	void isWrittenWithBothEnds() {
		assertEquals("0x00000000..0xffffffffffffffff", ALL.toString());
		assertEquals("0x09000000..0x09000fff", AddressRange.ofFrames(0x9000, 1).toString());
	}
}
