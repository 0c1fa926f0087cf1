package io.stagewalk.translation.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.memory.StreamID;
import io.stagewalk.testing.Seeds;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.smmu.SMMUv3;
import io.stagewalk.translation.smmu.SmmuFeatures;
import io.stagewalk.translation.smmu.SmmuOutcome;

/** Entries for many streams at once are those that would be written one by one. */
class StreamRangeTest {
	private static final SmmuFeatures TWO_LEVEL = new SmmuFeatures(0x0d44_101b, 0x10, 0, 0x75);
	private static final SmmuFeatures LINEAR = new SmmuFeatures(0x0544_101b, 0xc, 0, 0x75);
	private static final SimulatedMemory MEMORY = SimulatedMemory.empty().withPresent(AddressRange.ofLength(0x1000_0000, 0x100_0000));
	private static final TableFrames FRAMES = new TableFrames(0x10000, 0x11000);

	@Test
	void theResultIsThatOfOneAfterTheOther() {
		Seeds.check(20, random -> {
			var features = random.nextBoolean() ? TWO_LEVEL : LINEAR;
			int limit = 1 << features.sidSize();
			int first = random.nextInt(limit);
			int last = Math.min(limit - 1, first + random.nextInt(700));
			var entry = SmmuEntries.bypass(features);
			var empty = SmmuStreamTable.init(MEMORY, FRAMES, features, features.sidSize());
			var together = empty.with(new StreamID(first), new StreamID(last), entry);
			var single = empty;
			for (int stream = first; stream <= last; stream++) {
				single = single.with(new StreamID(stream), entry);
			}
			assertEquals(single.memory(), together.memory());
			assertEquals(single.frames(), together.frames());
		});
	}

	@Test
	void anSmmuOfFewStreamsGetsALinearTable() throws Exception {
		var few = new SmmuFeatures(0x0d44_101b, 0x8, 0, 0x75);
		var table = SmmuStreamTable.init(MEMORY, FRAMES, few, 8);
		assertEquals(8, table.registers().strtabBaseCfg(), "FMT and SPLIT are 0");
		var outcome = new SMMUv3(table.registers()).translate(table.memory(), new StreamID(3), 0, Access.READ);
		assertInstanceOf(SmmuOutcome.Aborted.class, outcome);
	}
}
