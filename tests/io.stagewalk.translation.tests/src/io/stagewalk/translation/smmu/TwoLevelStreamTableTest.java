package io.stagewalk.translation.smmu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.memory.StreamID;
import io.stagewalk.translation.Access;

/** Which StreamIDs a level 1 descriptor leads to an entry. */
class TwoLevelStreamTableTest {
	private static final long FIRST = 0x1000_0000L;
	private static final long SECOND = 0x1010_0000L;
	private static final long BYPASS = 9;

	@ParameterizedTest
	@CsvSource({ "6, 0x7f", "8, 0x1ff", "10, 0x7ff", "7, 0x7f" })
	void spanMayBeOneMoreThanSplit(int split, String last) {
		int id = Integer.decode(last);
		int effective = split == 7 ? 6 : split;
		int index = id >> effective;
		var memory = memory(FIRST + 8 * index, SECOND | effective + 1).write64(SECOND + 64L * (id & (1 << effective) - 1), BYPASS);
		assertInstanceOf(SmmuOutcome.Bypassed.class, translate(memory, split, id));
		assertBad(memory(FIRST + 8 * index, SECOND | effective + 2), split, id);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 12, 13, 31 })
	void aReservedSpanIsNone(int span) {
		assertBad(memory(FIRST, SECOND | span).write64(SECOND, BYPASS), 10, 0);
	}

	@Test
	void streamsBeyondSpanAreNone() {
		var memory = memory(FIRST, SECOND | 3).write64(SECOND + 3 * 64, BYPASS).write64(SECOND + 4 * 64, BYPASS);
		assertInstanceOf(SmmuOutcome.Bypassed.class, translate(memory, 8, 3));
		assertBad(memory, 8, 4);
	}

	/** L2Ptr counts from the bit on that the size of the second level has. */
	@Test
	void theSecondLevelIsAlignedToItsSize() {
		var memory = memory(FIRST, SECOND | 0x3fc0 | 9).write64(SECOND + 5 * 64, BYPASS);
		assertInstanceOf(SmmuOutcome.Bypassed.class, translate(memory, 8, 5));
	}

	@Test
	void theFirstLevelIsAlignedToItsSize() {
		var registers = registers(8, FIRST | 0x1c0);
		assertEquals(new PA(FIRST), registers.streamTable());
	}

	@Test
	void aFirstLevelThatCannotBeReadIsRecorded() {
		var outcome = translate(SimulatedMemory.empty(), 8, 0x345);
		assertEquals(new EventRecord(0x345_0000_0003L, 0, 0, FIRST + 3 * 8), ((SmmuOutcome.Recorded) outcome).event());
		var absent = translate(memory(FIRST, 0x7000_0000L | 9), 8, 5);
		assertEquals(new EventRecord(0x5_0000_0003L, 0, 0, 0x7000_0140L), ((SmmuOutcome.Recorded) absent).event());
	}

	/** RECINVSID = 0. */
	@Test
	void streamsThatAreNoneNeedNotBeRecorded() {
		var recording = registers(8, FIRST);
		var silent = new SmmuRegisters(recording.features(), 1, 0, 0, 0, FIRST, recording.strtabBaseCfg());
		assertInstanceOf(SmmuOutcome.Aborted.class,
				new SMMUv3(silent).translate(memory(FIRST, 0), new StreamID(5), 0, Access.READ));
		assertInstanceOf(SmmuOutcome.Aborted.class,
				new SMMUv3(silent).translate(memory(FIRST, 0), new StreamID(-1), 0, Access.READ));
	}

	@Test
	void streamIdsHaveAsManyBitsAsTheSmmuHas() {
		assertEquals(16, new SmmuRegisters(OneStream.FEATURES, 1, 0, 0, 0, FIRST, 63).log2Size());
	}

	private static void assertBad(SimulatedMemory memory, int split, int id) {
		var outcome = translate(memory, split, id);
		assertEquals(new EventRecord((long) id << 32 | 2, 0, 0, 0), assertInstanceOf(SmmuOutcome.Recorded.class, outcome).event());
	}

	private static SmmuOutcome translate(SimulatedMemory memory, int split, int id) {
		return new SMMUv3(registers(split, FIRST)).translate(memory, new StreamID(id), 0x1234, Access.READ);
	}

	private static SmmuRegisters registers(int split, long base) {
		return new SmmuRegisters(OneStream.FEATURES, 1, 0, 2, 0, base, 14 | split << 6 | 1 << 16);
	}

	private static SimulatedMemory memory(long at, long descriptor) {
		return SimulatedMemory.empty().withPresent(AddressRange.ofLength(FIRST, 0x20_0000)).write64(at, descriptor);
	}
}
