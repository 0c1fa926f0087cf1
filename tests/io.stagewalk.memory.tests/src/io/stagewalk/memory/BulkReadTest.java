package io.stagewalk.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import io.stagewalk.testing.Seeds;

/** Doublewords read at once are those read one by one, up to the first that is not present. */
class BulkReadTest {

	@Test
	void endsWhereMemoryEnds() {
		Seeds.check(300, random -> {
			var memory = SimulatedMemory.empty();
			for (int i = 0; i < 4; i++) {
				memory = memory.withPresent(AddressRange.ofLength(random.nextLong(0x800), random.nextLong(1, 0x400)));
			}
			for (int i = 0; i < 100; i++) {
				long address = random.nextLong(0x180) * 8;
				memory = memory.isPresent(address) ? memory.write64(address, random.nextLong()) : memory;
			}
			long first = random.nextLong(0x180) * 8;
			var fast = new long[random.nextInt(1, 200)];
			var slow = fast.clone();
			int read = memory.read64s(first, fast, fast.length);
			assertEquals(new OneByOne(memory).read64s(first, slow, slow.length), read);
			for (int i = 0; i < read; i++) {
				assertEquals(slow[i], fast[i]);
			}
		});
	}

	private record OneByOne(PhysicalMemory memory) implements PhysicalMemory {
		@Override
		public boolean isPresent(long address) {
			return memory.isPresent(address);
		}

		@Override
		public long read64(long address) {
			return memory.read64(address);
		}
	}
}
