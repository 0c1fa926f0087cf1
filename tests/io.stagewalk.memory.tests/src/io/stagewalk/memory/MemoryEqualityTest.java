package io.stagewalk.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;

import org.junit.jupiter.api.Test;

import io.stagewalk.testing.Seeds;

/** Memories are equal if they read the same everywhere and the same addresses are present; how they came about is nothing. */
class MemoryEqualityTest {
	private static final AddressRange RAM = AddressRange.ofLength(0x4000_0000L, 0x100_0000);

	private static SimulatedMemory ram() {
		return SimulatedMemory.empty().withPresent(RAM);
	}

	@Test
	void zeroWrittenIsZeroNeverWritten() {
		var written = ram().write64(0x4000_1000L, 7).write64(0x4000_1000L, 0);
		assertEquals(ram(), written);
		assertEquals(written, ram());
		assertEquals(ram().hashCode(), written.hashCode());
	}

	@Test
	void writingWhatIsThereGivesTheSameMemory() {
		var memory = ram().write64(0x4000_0008L, 5);
		assertSame(memory, memory.write64(0x4000_0008L, 5));
		assertSame(memory, memory.writeBytes(0x4000_0008L, new byte[] { 5, 0 }));
		assertSame(memory, memory.write64(0x4010_0000L, 0));
	}

	@Test
	void theOrderOfWritesIsNothing() {
		Seeds.check(200, random -> {
			var addresses = new ArrayList<Long>();
			for (int i = 0; i < 60; i++) {
				addresses.add(RAM.first() + random.nextLong(RAM.length() / 8) * 8);
			}
			var one = ram();
			for (long address : addresses) {
				one = one.write64(address, ~address);
			}
			Collections.shuffle(addresses, new Random(random.nextLong()));
			var other = ram();
			for (long address : addresses) {
				other = other.write64(address, random.nextLong()).write64(address, ~address);
			}
			assertEquals(one, other);
			assertEquals(one.hashCode(), other.hashCode());
			long changed = RAM.first() + random.nextLong(RAM.length() / 8) * 8;
			var different = other.write64(changed, other.read64(changed) ^ 1L << random.nextInt(64));
			assertNotEquals(one, different, () -> "differs at " + Address.text(changed));
			assertNotEquals(different, one);
		});
	}

	@Test
	void presenceCounts() {
		assertNotEquals(ram(), ram().withPresent(AddressRange.ofLength(0x8000_0000L, 8)));
		assertNotEquals(ram(), SimulatedMemory.empty());
		assertEquals(ram(), SimulatedMemory.empty().withPresent(AddressRange.ofLength(0x4080_0000L, 0x80_0000))
				.withPresent(AddressRange.ofLength(0x4000_0000L, 0x80_0000)));
	}

	@Test
	void nothingElseIsEqual() {
		assertNotEquals(ram(), new Object());
		assertNotEquals(ram(), null);
	}
}
