package io.stagewalk.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import io.stagewalk.testing.Seeds;

/** The difference of two memories is where they read differently, and nothing else. */
class MemoryDifferencesTest {
	private static final int STRETCH = 128;

	@Test
	void areTheStretchesThatReadDifferently() {
		Seeds.check(200, random -> {
			var before = SimulatedMemory.empty().withPresent(new AddressRange(0, (1L << 52) - 1));
			for (int i = 0; i < 20; i++) {
				before = before.write64(random.nextLong(1L << random.nextInt(4, 52)) & -8L, random.nextInt(3));
			}
			var after = before;
			var touched = new TreeSet<Long>();
			for (int i = 0; i < 20; i++) {
				long address = random.nextLong(1L << random.nextInt(4, 52)) & -8L;
				after = random.nextBoolean() ? after.write64(address, random.nextInt(3))
						: after.write64s(address, new long[] { random.nextInt(2), random.nextInt(2) });
				touched.add(address & -STRETCH);
				touched.add(address + 8 & -STRETCH);
			}
			var expected = new TreeSet<Long>();
			for (long stretch : touched) {
				for (int offset = 0; offset < STRETCH; offset += 8) {
					if (before.read64(stretch + offset) != after.read64(stretch + offset)) {
						expected.add(stretch);
					}
				}
			}
			var ranges = expected.stream().map(stretch -> AddressRange.ofLength(stretch, STRETCH)).toList();
			assertEquals(ranges, before.differences(after).toList());
			assertEquals(ranges, after.differences(before).toList());
		});
	}

	@Test
	void writingBackLeavesNone() {
		var memory = SimulatedMemory.empty().withPresent(AddressRange.ofFrames(1, 1)).write64(0x1000, 5);
		assertEquals(List.of(), memory.differences(memory.write64(0x1008, 1).write64(0x1008, 0)).toList());
	}
}
