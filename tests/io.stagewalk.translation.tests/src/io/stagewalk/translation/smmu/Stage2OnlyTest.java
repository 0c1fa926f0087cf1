package io.stagewalk.translation.smmu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.memory.StreamID;
import io.stagewalk.testing.Seeds;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.VTCR;
import io.stagewalk.translation.VTTBR;
import io.stagewalk.translation.builder.SmmuEntries;

/** Each outcome that an access behind an SMMU with stage 2 only can have, and the 32 bytes that each event leaves. */
class Stage2OnlyTest {
	private static final long STREAM_TABLE = 0x7000_0000L;
	private static final long ROOT = 0x8000_0000L;
	private static final StreamID STREAM = new StreamID(0x18);
	private static final SMMUv3 SMMU = SMMUv3.ofStage2(new PA(STREAM_TABLE), 8);
	/** 44-bit input and output, a root of one table at level 0. */
	private static final VTCR VTCR44 = new VTCR(0x8004_3594L);
	private static final StreamTableEntry SHARED = SmmuEntries.stage2(VTTBR.of(1, ROOT), VTCR44);
	private static final long ADDRESS = 0x40_1008_2abcL;
	private static final long PAGE = 0x7ff;

	@Test
	void passedWithTheStreamsStage2() {
		var passed = assertInstanceOf(SmmuOutcome.Passed.class, translate(SHARED, 0x900_0000L | PAGE, Access.WRITE));
		assertEquals(new PA(0x900_0abcL), passed.translation().output());
		assertEquals(4, passed.translation().levels().size());
	}

	@Test
	void bypassedWithTheAddressAsItIs() {
		var bypass = new StreamTableEntry(1 | 0b100 << 1, 0, 0, 0);
		var bypassed = assertInstanceOf(SmmuOutcome.Bypassed.class, translate(bypass, 0, Access.WRITE));
		assertEquals(new PA(ADDRESS), bypassed.output());
		assertEquals(Transaction.DEFAULT_ATTRIBUTES, bypassed.attributes());
	}

	@ParameterizedTest
	@ValueSource(ints = { 0b000, 0b001, 0b010, 0b011 })
	void abortedWithoutARecordWhereConfigSaysSo(int config) {
		assertInstanceOf(SmmuOutcome.Aborted.class, translate(new StreamTableEntry(1 | config << 1, 0, 0, 0), 0, Access.READ));
	}

	/** 0b101 and 0b111 ask for stage 1, which this SMMU does not have. */
	@ParameterizedTest
	@ValueSource(ints = { 0b101, 0b111 })
	void aStage1IsABadEntry(int config) {
		assertEquals(event(0x0000_0018_0000_0004L, 0, 0, 0),
				event(translate(new StreamTableEntry(1 | config << 1, 0, SHARED.dword(2), SHARED.dword(3)), 0, Access.READ)));
	}

	@Test
	void aBadEntryIsRecorded() {
		var bad = event(0x0000_0018_0000_0004L, 0, 0, 0);
		assertEquals(bad, event(translate(new StreamTableEntry(0, 0, 0, 0), 0, Access.READ)), "V = 0");
		assertEquals(bad, event(translate(shared(SHARED.dword(2) & ~(1L << 51)), 0, Access.READ)), "S2AA64 = 0");
		assertEquals(bad, event(translate(shared(SHARED.dword(2) | 3L << 38), 0, Access.READ)), "S2SL0 = 3");
		assertEquals(bad, event(translate(SmmuEntries.stage2(VTTBR.of(1, 1L << 44), VTCR44), 0, Access.READ)),
				"S2TTB beyond S2PS");
	}

	/** Only with 2^LOG2SIZE entries, without sign. */
	@Test
	void aStreamBeyondTheTableIsRecorded() {
		for (int id : new int[] { 0x100, Integer.MIN_VALUE, -1 }) {
			assertEquals(event(Integer.toUnsignedLong(id) << 32 | 2, 0, 0, 0),
					event(SMMU.translate(memory(SHARED, 0), new StreamID(id), ADDRESS, Access.READ)));
		}
		assertEquals(event(0xffff_ffff_0000_0003L, 0, 0, 0x3f_ffff_ffc0L), event(SMMUv3.ofStage2(new PA(0), 32)
				.translate(SimulatedMemory.empty(), new StreamID(-1), ADDRESS, Access.READ)));
		assertEquals(event(0x0000_0001_0000_0002L, 0, 0, 0), event(SMMUv3.ofStage2(new PA(0), 0)
				.translate(SimulatedMemory.empty(), new StreamID(1), ADDRESS, Access.READ)));
		assertEquals(new PA(0x7000_3fc0L), SMMU.entryAddress(new StreamID(0xff)));
	}

	@Test
	void anEntryThatCannotBeFetchedIsRecordedWithItsAddress() {
		assertEquals(event(0x0000_0018_0000_0003L, 0, 0, STREAM_TABLE + 0x600),
				event(SMMU.translate(SimulatedMemory.empty(), STREAM, ADDRESS, Access.READ)));
	}

	/** DW1: S2, CLASS = IN, and RnW for all but writes; DW2 the address as it came; DW3 the page of the IPA. */
	@ParameterizedTest
	@CsvSource({ "READ, 0x28800000000", "WRITE, 0x28000000000", "EXECUTE, 0x28c00000000" })
	void aTranslationFaultIsRecorded(Access access, String dword1) {
		assertEquals(event(0x0000_0018_0000_0010L, Long.decode(dword1), 0x40_1008_2abcL, 0x40_1008_2000L),
				event(translate(SHARED, 0, access)));
	}

	@Test
	void theOtherFaultsOfAWalkAreRecorded() {
		long dword1 = 0x288_0000_0000L;
		assertEquals(event(0x0000_0018_0000_0011L, dword1, 0x40_1008_2abcL, 0x40_1008_2000L),
				event(translate(SHARED, 1L << 44 | PAGE, Access.READ)), "F_ADDR_SIZE");
		assertEquals(event(0x0000_0018_0000_0012L, dword1, 0x40_1008_2abcL, 0x40_1008_2000L),
				event(translate(SHARED, PAGE & ~0x400L, Access.READ)), "F_ACCESS");
		assertEquals(event(0x0000_0018_0000_0013L, dword1, 0x40_1008_2abcL, 0x40_1008_2000L),
				event(translate(SHARED, PAGE & ~0x40L, Access.READ)), "F_PERMISSION");
	}

	/** In place of the IPA stands the address of the descriptor that could not be read; S2R = 0 does not hide it. */
	@Test
	void aTableThatCannotBeReadIsRecordedWithTheDescriptorsAddress() {
		var memory = memory(SHARED, 0).write64(ROOT + 0x1000 + (0x40_1008_2abcL >>> 30 & 511) * 8, 0x9000_0000L | 3);
		long fetched = 0x9000_0000L + (0x40_1008_2abcL >>> 21 & 511) * 8;
		assertEquals(event(0x0000_0018_0000_000bL, 0x288_0000_0000L, 0x40_1008_2abcL, fetched),
				event(SMMU.translate(memory, STREAM, ADDRESS, Access.READ)));
		var silent = write(memory, shared(SHARED.dword(2) & ~(1L << 58)));
		assertEquals(event(0x0000_0018_0000_000bL, 0x288_0000_0000L, 0x40_1008_2abcL, fetched),
				event(SMMU.translate(silent, STREAM, ADDRESS, Access.READ)));
		var noRoot = SmmuEntries.stage2(VTTBR.of(1, 0x9000_0000L), VTCR44);
		assertEquals(event(0x0000_0018_0000_000bL, 0x288_0000_0000L, 0x40_1008_2abcL, 0x9000_0000L),
				event(SMMU.translate(write(memory, noRoot), STREAM, ADDRESS, Access.READ)));
	}

	@Test
	void abortedWithoutARecordWhereTheEntryDoesNotRecord() {
		var silent = shared(SHARED.dword(2) & ~(1L << 58));
		assertInstanceOf(SmmuOutcome.Aborted.class, translate(silent, 0, Access.READ));
		assertInstanceOf(SmmuOutcome.Aborted.class, translate(silent, PAGE & ~0x40L, Access.READ));
		assertInstanceOf(SmmuOutcome.Passed.class, translate(silent, PAGE, Access.READ));
	}

	@Test
	void anEventSaysWhatItIs() {
		var event = assertInstanceOf(SmmuOutcome.Recorded.class, translate(SHARED, 0, Access.READ)).event();
		assertEquals(EventRecord.F_TRANSLATION, event.type());
		assertEquals(STREAM, event.stream());
		assertEquals(0x40_1008_2abcL, event.inputAddress());
		assertEquals("F_TRANSLATION (0x10) StreamID 0x18, address 0x4010082abc", event.toString());
		assertEquals("event 0x7f", new EventRecord(0x7f, 0, 0, 0).name());
	}

	/** Whatever stands in an entry, an access has an outcome. */
	@Test
	void everyEntryHasAnOutcome() {
		Seeds.check(3000, random -> {
			long dword0 = random.nextBoolean() ? 0xd : random.nextLong();
			long dword2 = random.nextBoolean() ? SHARED.dword(2) ^ 1L << random.nextInt(64) : random.nextLong();
			long dword3 = random.nextBoolean() ? ROOT : random.nextLong();
			var entry = new StreamTableEntry(dword0, random.nextLong(), dword2, dword3);
			var outcome = SMMU.translate(memory(entry, random.nextLong()), STREAM, random.nextLong(), Access.WRITE);
			if (outcome instanceof SmmuOutcome.Recorded recorded) {
				assertEquals(STREAM, recorded.event().stream());
				assertFalse(recorded.event().name().startsWith("event"), recorded.toString());
			}
		});
	}

	private static StreamTableEntry shared(long dword2) {
		return new StreamTableEntry(SHARED.dword(0), SHARED.dword(1), dword2, SHARED.dword(3));
	}

	private static SmmuOutcome translate(StreamTableEntry entry, long descriptor, Access access) {
		return SMMU.translate(memory(entry, descriptor), STREAM, ADDRESS, access);
	}

	private static EventRecord event(long dword0, long dword1, long dword2, long dword3) {
		return new EventRecord(dword0, dword1, dword2, dword3);
	}

	private static EventRecord event(SmmuOutcome outcome) {
		return assertInstanceOf(SmmuOutcome.Recorded.class, outcome).event();
	}

	/** A stream table with that entry, and stage-2 tables down to the descriptor of the address's page. */
	private static SimulatedMemory memory(StreamTableEntry entry, long descriptor) {
		var memory = SimulatedMemory.empty().withPresent(AddressRange.ofLength(STREAM_TABLE, 0x4000))
				.withPresent(AddressRange.ofLength(ROOT, 0x4000));
		for (int level = 0; level < 4; level++) {
			long index = ADDRESS >>> 39 - 9 * level & 511;
			long next = level == 3 ? descriptor : ROOT + (level + 1) * 0x1000 | 3;
			memory = memory.write64(ROOT + level * 0x1000 + index * 8, next);
		}
		return write(memory, entry);
	}

	private static SimulatedMemory write(SimulatedMemory memory, StreamTableEntry entry) {
		long at = SMMU.entryAddress(STREAM).value();
		var written = memory.write64(at, entry.dword(0)).write64(at + 8, entry.dword(1)).write64(at + 16, entry.dword(2))
				.write64(at + 24, entry.dword(3));
		assertEquals(entry, StreamTableEntry.read(written, at));
		return written;
	}
}
