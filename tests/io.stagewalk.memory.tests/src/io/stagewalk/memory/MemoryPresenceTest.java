package io.stagewalk.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Only memory that is present can be written; what is not reads as 0. */
class MemoryPresenceTest {
	private static final AddressRange PAGE = AddressRange.ofFrames(0x60000, 1);

	private final SimulatedMemory memory = SimulatedMemory.empty().withPresent(PAGE);

	@Test
	void isPresentFromTheFirstByteToTheLast() {
		assertFalse(memory.isPresent(PAGE.first() - 1));
		assertTrue(memory.isPresent(PAGE.first()));
		assertTrue(memory.isPresent(PAGE.last()));
		assertFalse(memory.isPresent(PAGE.last() + 1));
		assertEquals(RangeSet.of(PAGE), memory.present());
	}

	/** Presence is asked for doublewords: a byte of one that is not there as a whole cannot be read. */
	@Test
	void aDoublewordIsThereAsAWhole() {
		var odd = SimulatedMemory.empty().withPresent(new AddressRange(0x1004, 0x101b));
		for (long address = 0x0ff8; address < 0x1030; address++) {
			assertEquals(address >= 0x1008 && address < 0x1018, odd.isPresent(address), Address.text(address));
		}
		assertThrows(IllegalArgumentException.class, () -> odd.write64(0x1018, 1));
		assertEquals(9, odd.write64(0x1010, 9).read64(0x1010));
	}

	@Test
	void onlyAlignedDoublewordsThatArePresentAreWritten() {
		assertThrows(IllegalArgumentException.class, () -> memory.write64(PAGE.first() - 8, 1));
		assertThrows(IllegalArgumentException.class, () -> memory.write64(PAGE.last() + 1, 1));
		assertThrows(IllegalArgumentException.class, () -> memory.write64(PAGE.first() + 4, 1));
		assertThrows(IllegalArgumentException.class, () -> memory.writeBytes(PAGE.last(), new byte[2]));
		assertThrows(IllegalArgumentException.class, () -> memory.writeBytes(PAGE.last(), new byte[] { 1, 1 }));
	}

	@Test
	void whatIsAbsentReadsAsZero() {
		var full = memory.write64(PAGE.last() - 7, -1);
		assertEquals(0, full.read64(PAGE.last() + 1));
		assertEquals(0, full.read8(PAGE.last() + 1));
		assertEquals(0xff, full.read(PAGE.last(), 8));
		for (long address : new long[] { -8, Long.MIN_VALUE, 1L << 52, 1L << 53, 1L << 56 }) {
			assertEquals(0, full.read64(address), Address.text(address));
			assertFalse(full.isPresent(address), Address.text(address));
		}
	}

	/** An index into the tree must not wrap: memory at 0 is not seen again above the largest address. */
	@Test
	void addressesBeyondTheLargestAreNoOthers() {
		var low = SimulatedMemory.empty().withPresent(AddressRange.ofLength(0, 8)).write64(0, 5);
		for (int bit = 3; bit < Long.SIZE; bit++) {
			assertEquals(0, low.read64(1L << bit), "bit " + bit);
		}
	}

	@Test
	void moreBecomesPresentAndWhatWasWrittenStays() {
		var more = memory.write64(PAGE.first(), 3).withPresent(AddressRange.ofFrames(0x60001, 1));
		assertEquals(3, more.read64(PAGE.first()));
		assertEquals(4, more.write64(PAGE.last() + 1, 4).read64(PAGE.last() + 1));
		assertFalse(memory.isPresent(PAGE.last() + 1));
		assertSame(more, more.withPresent(PAGE));
	}

	@Test
	void noMoreThan52Bits() {
		long top = 1L << SimulatedMemory.MAX_ADDRESS_BITS;
		assertTrue(memory.withPresent(AddressRange.ofLength(top - 8, 8)).isPresent(top - 1));
		assertThrows(IllegalArgumentException.class, () -> memory.withPresent(AddressRange.ofLength(top - 8, 9)));
		assertThrows(IllegalArgumentException.class, () -> memory.withPresent(new AddressRange(0, -1)));
	}
}
