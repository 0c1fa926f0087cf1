package io.stagewalk.translation.smmu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.stagewalk.memory.PA;
import io.stagewalk.memory.StreamID;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.HardwareUpdate;
import io.stagewalk.translation.Privilege;
import io.stagewalk.translation.Stage;
import io.stagewalk.translation.smmu.Fetch.Structure;

/** What becomes of transactions where stage 1 takes part, and the 32 bytes of each event, worked out by hand. */
class SmmuOutcomeTest {
	private static final long R = 1L << 45;
	private static final long A = 1L << 46;
	private static final long S = 1L << 44;
	private static final long PAGE_OF_ADDRESS = OneStream.ADDRESS & 0xfff;
	/** DW1 of a read: RnW; CLASS = IN. */
	private static final long READ_IN = 0x208_0000_0000L;

	private final OneStream stream = OneStream.make();

	@Test
	void passesThroughStage1AndSaysHow() {
		var passed = assertInstanceOf(SmmuOutcome.Passed.class, stream.read());
		assertEquals(new PA(0x9000_0000L | PAGE_OF_ADDRESS), passed.translation().pa());
		assertEquals("Normal WB, ISH", passed.translation().attributes().toString());
		var how = passed.explanation();
		assertEquals(List.of(Structure.STE, Structure.CD), how.fetches().stream().map(Fetch::structure).toList());
		assertEquals(new PA(OneStream.STREAMS + 0x600), how.fetches().getFirst().address());
		assertEquals(Optional.of(OneStream.stage1()), how.streamTableEntry());
		assertEquals(Optional.of(OneStream.context()), how.contextDescriptor());
		assertEquals(3, how.walk().orElseThrow().levels().size());
	}

	@Test
	void passesThroughBothStagesAndSaysHowStage2LedToTheDescriptors() {
		var leaf = OneStream.LEAF & ~0xf000_0000L | 0x2000_0000L;
		var passed = assertInstanceOf(SmmuOutcome.Passed.class,
				stream.with(OneStream.nested()).write(OneStream.PAGE, leaf).read());
		assertEquals(new PA(0x2000_0000L | PAGE_OF_ADDRESS), passed.translation().pa());
		var context = passed.explanation().fetches().getLast();
		assertEquals(Structure.CD, context.structure());
		assertEquals(List.of(Stage.STAGE2), context.location().stream().map(level -> level.stage()).toList());
		assertEquals(7, passed.translation().levels().size(),
				"three of stage 1, each found by one of stage 2, and one for the output");
	}

	@Test
	void faultsOfStage1AreRecorded() {
		assertEvent(0x10, READ_IN, 0, stream.write(OneStream.PAGE, 0));
		assertEvent(0x11, READ_IN, 0, stream.flipContext(0, 7L << 32).write(OneStream.PAGE, OneStream.LEAF | 1L << 40));
		assertEvent(0x12, READ_IN, 0, stream.write(OneStream.PAGE, OneStream.LEAF & ~0x400L));
		assertEvent(0x13, READ_IN, 0, stream.write(OneStream.PAGE, OneStream.LEAF & ~0x40L));
	}

	@Test
	void aStage1TableThatCannotBeReadIsRecordedWithItsAddress() {
		var absent = stream.write(OneStream.STAGE1 + (OneStream.ADDRESS >>> 30) * 8, 0x7000_0000L | 3);
		assertEvent(0x0b, 0x108_0000_0000L, 0x7000_0000L + (OneStream.ADDRESS >>> 21 & 511) * 8, absent);
		assertEvent(0x0b, 0x108_0000_0000L, 0x7000_0000L + (OneStream.ADDRESS >>> 21 & 511) * 8,
				absent.with(OneStream.nested()));
	}

	@Test
	void writesInstructionsAndPrivilegeAreRecorded() {
		var broken = stream.write(OneStream.PAGE, 0);
		var transaction = Transaction.of(OneStream.STREAM, OneStream.ADDRESS, Access.WRITE);
		assertEquals(0x200_0000_0000L, event(broken.translate(transaction)).dword1());
		assertEquals(0x202_0000_0000L, event(broken.translate(transaction.withPrivilege(Privilege.PRIVILEGED))).dword1());
		assertEquals(0x20c_0000_0000L, event(broken.translate(Transaction.of(OneStream.STREAM, OneStream.ADDRESS,
				Access.EXECUTE))).dword1());
	}

	/** Where an entry has transactions privileged and data, they are recorded as such. */
	@Test
	void anEntrysOverridesCountForPermissionsAndEvents() {
		var privileged = stream.flip(OneStream.stage1(), 1, 3L << 48 | 2L << 50).write(OneStream.PAGE, OneStream.LEAF & ~0x40L);
		var fetch = Transaction.of(OneStream.STREAM, OneStream.ADDRESS, Access.EXECUTE);
		assertInstanceOf(SmmuOutcome.Passed.class, privileged.translate(fetch));
		assertEquals(READ_IN | 1L << 33, event(privileged.write(OneStream.PAGE, 0).translate(fetch)).dword1());
	}

	@Test
	void stage2FaultsSayWhatStage2WasAskedFor() {
		var nested = stream.with(OneStream.nested());
		// the context descriptor, a table of stage 1, and the output have a block each that can be taken away
		assertEvent(0x10, 0x088_0000_0000L, OneStream.CONTEXTS, nested.write(OneStream.STAGE2, 0), "CLASS = CD");
		var far = nested.write(OneStream.STAGE1 + (OneStream.ADDRESS >>> 30) * 8, 0x1_4000_0000L | 3);
		assertEvent(0x10, 0x188_0000_0000L, 0x1_4000_0000L, far, "CLASS = TT");
		assertEvent(0x10, 0x288_0000_0000L, 0x1_9000_0000L, nested.write(OneStream.PAGE, OneStream.LEAF | 0x1_0000_0000L),
				"CLASS = IN");
	}

	/** TTRnW tells reading a descriptor, which stage 2 refuses, from updating it. */
	@Test
	void refusedReadsAndUpdatesOfDescriptorsAreToldApart() {
		var nested = stream.with(OneStream.nested());
		var elsewhere = nested.write(OneStream.STAGE1 + (OneStream.ADDRESS >>> 30) * 8, 0x5800_1000L | 3)
				.write(OneStream.STAGE2 + 8, 0x7fd & ~0x40);
		assertEvent(0x13, 0x1188_0000_0000L, 0x5800_1000L, elsewhere, "a read");
		var updating = nested.flipContext(0, 1L << 43).write(OneStream.PAGE, OneStream.LEAF & ~0x400L)
				.write(OneStream.STAGE2, 0x7fd & ~0x80);
		assertEvent(0x13, 0x188_0000_0000L, OneStream.PAGE & ~0xfffL, updating, "an update");
	}

	@Test
	void theContextDescriptorSaysWhatAFaultOfStage1LeadsTo() {
		var broken = stream.write(OneStream.PAGE, 0);
		assertInstanceOf(SmmuOutcome.Recorded.class, broken.read());
		assertInstanceOf(SmmuOutcome.Aborted.class, broken.flipContext(0, R).read());
		var discarded = assertInstanceOf(SmmuOutcome.Discarded.class, broken.flipContext(0, A).read());
		assertEquals(0x10, discarded.event().orElseThrow().type());
		assertEquals(Optional.empty(), assertInstanceOf(SmmuOutcome.Discarded.class,
				broken.flipContext(0, A | R).read()).event());
		var transaction = Transaction.of(OneStream.STREAM, OneStream.ADDRESS, Access.READ).withStallTag(0xabcd);
		var stalled = assertInstanceOf(SmmuOutcome.Stalled.class, broken.flipContext(0, S | R | A).translate(transaction));
		assertEquals(new EventRecord(0x18_0000_0010L, READ_IN | 0x8000_abcdL, OneStream.ADDRESS, 0), stalled.event());
		assertTrue(stalled.event().isStalled());
		assertEquals(0xabcd, stalled.event().stallTag());
	}

	@Test
	void theEntrySaysWhatAFaultOfStage2LeadsTo() {
		var transaction = Transaction.of(OneStream.STREAM, 0x1_2345_6789L, Access.READ).withStallTag(7);
		assertInstanceOf(SmmuOutcome.Recorded.class, stream.with(OneStream.stage2()).translate(transaction));
		assertInstanceOf(SmmuOutcome.Aborted.class, stream.flip(OneStream.stage2(), 2, 1L << 58).translate(transaction));
		var stalled = stream.flip(OneStream.stage2(), 2, 3L << 57).translate(transaction);
		assertEquals(new EventRecord(0x18_0000_0010L, 0x288_8000_0007L, 0x1_2345_6789L, 0x1_2345_6000L),
				assertInstanceOf(SmmuOutcome.Stalled.class, stalled).event());
	}

	@Test
	void structuresThatCannotBeFetchedAreRecordedWithTheirAddress() {
		assertEquals(new EventRecord(0x18_0000_0009L, 0, 0, 0x7000_0000L),
				event(stream.flip(OneStream.stage1(), 0, OneStream.CONTEXTS ^ 0x7000_0000L).read()));
		assertEquals(new EventRecord(0x40_0000_0003L, 0, 0, 0x0f00_1000L),
				event(new SMMUv3(SmmuRegisters.linear(OneStream.FEATURES,
				new PA(0x0f00_0000L), 8)).translate(stream.memory(), new StreamID(0x40), 0, Access.READ)));
	}

	@Test
	void anAddressThatBypassesStage1MustFit() {
		var address = 1L << 48 | 0x123;
		for (var entry : List.of(OneStream.stage2(), new StreamTableEntry(9, 0, 0, 0))) {
			var outcome = stream.with(entry).translate(Transaction.of(OneStream.STREAM, address, Access.READ));
			assertEquals(new EventRecord(0x18_0000_0011L, READ_IN, address, 0), event(outcome));
		}
	}

	/** Of sixteen; −1 is none. */
	@ParameterizedTest
	@CsvSource({ "0, -1", "3, -1", "0, 5", "1, 5", "2, 5", "3, 5", "0, 0", "1, 0" })
	void aSubstreamHasADescriptorOfItsOwn(int s1dss, int substream) {
		var entry = OneStream.stage1();
		var many = new StreamTableEntry(entry.dword(0) | 4L << 59, entry.dword(1) | s1dss, 0, 0);
		var streams = stream.with(many).withContext(OneStream.CONTEXTS + 5 * 64, OneStream.context());
		var transaction = Transaction.of(OneStream.STREAM, OneStream.ADDRESS, Access.READ);
		if (substream >= 0) {
			assertInstanceOf(SmmuOutcome.Passed.class, streams.translate(transaction.withSubstream(substream)));
		} else {
			assertEquals(new EventRecord(0x18_0000_0006L, 0, 0, 0), event(streams.translate(transaction)));
		}
	}

	@Test
	void transactionsWithoutASubstreamBypassOrUseDescriptor0() {
		var entry = OneStream.stage1();
		var transaction = Transaction.of(OneStream.STREAM, OneStream.ADDRESS, Access.READ);
		var bypassing = stream.with(new StreamTableEntry(entry.dword(0) | 4L << 59, entry.dword(1) | 1, 0, 0));
		assertEquals(new PA(OneStream.ADDRESS), assertInstanceOf(SmmuOutcome.Bypassed.class, bypassing
				.translate(transaction)).output());
		var first = stream.with(new StreamTableEntry(entry.dword(0) | 4L << 59, entry.dword(1) | 2, 0, 0));
		assertInstanceOf(SmmuOutcome.Passed.class, first.translate(transaction));
		assertEquals(new EventRecord(0x18_0000_0006L, 0, 0, 0), event(first.translate(transaction.withSubstream(0))));
	}

	@Test
	void aSubstreamThatDoesNotExistIsRecorded() {
		var transaction = Transaction.of(OneStream.STREAM, OneStream.ADDRESS, Access.READ).withSubstream(0x12345);
		var bad = new EventRecord(0x18_1234_5008L, 0, 0, 0);
		assertEquals(bad, event(stream.translate(transaction)), "S1CDMax = 0");
		assertEquals(bad, event(stream.with(OneStream.stage2()).translate(transaction)), "no stage 1");
		assertEquals(bad, event(stream.flip(OneStream.stage1(), 0, 4L << 59).translate(transaction)), "beyond S1CDMax");
		var noLeaf = new EventRecord(0x18_0000_5008L, 0, 0, 0);
		assertEquals(noLeaf, event(stream.flip(OneStream.stage1(), 0, 8L << 59 | 1 << 4).write(OneStream.CONTEXTS, 0)
				.translate(Transaction.of(OneStream.STREAM, 0, Access.READ).withSubstream(5))), "no leaf");
	}

	/** Leaves of 64 and of 1024 descriptors, with bits in their pointer that do not count. */
	@ParameterizedTest
	@ValueSource(ints = { 1, 2 })
	void twoLevelContextTables(int format) {
		int leaf = format == 1 ? 6 : 10;
		long table = OneStream.CONTEXTS + 0x200_0000;
		var streams = stream.flip(OneStream.stage1(), 0, 12L << 59 | (long) format << 4)
				.write(OneStream.CONTEXTS + (0xabc >> leaf) * 8, table | (format == 2 ? 0xfe00 : 0xe00) | 1)
				.withContext(table + (0xabc & (1 << leaf) - 1) * 64, OneStream.context());
		var outcome = streams.translate(Transaction.of(OneStream.STREAM, OneStream.ADDRESS, Access.READ).withSubstream(0xabc));
		assertEquals(List.of(Structure.STE, Structure.L1CD, Structure.CD),
				assertInstanceOf(SmmuOutcome.Passed.class, outcome).explanation().fetches().stream()
						.map(Fetch::structure).toList());
	}

	@Test
	void whileOffTheSmmuBypassesOrAborts() {
		var off = new SmmuRegisters(OneStream.FEATURES, 0, 0, 0, 0x2000, 0, 0);
		var bypassed = new SMMUv3(off).translate(stream.memory(), OneStream.STREAM, 0x1234, Access.READ);
		assertEquals("Normal WB, OSH", assertInstanceOf(SmmuOutcome.Bypassed.class, bypassed).attributes().toString());
		assertInstanceOf(SmmuOutcome.Aborted.class, new SMMUv3(off)
				.translate(stream.memory(), OneStream.STREAM, 1L << 48, Access.READ));
		var aborting = new SmmuRegisters(OneStream.FEATURES, 0, 0, 0, 1 << 20, 0, 0);
		assertInstanceOf(SmmuOutcome.Aborted.class, new SMMUv3(aborting)
				.translate(stream.memory(), OneStream.STREAM, 0, Access.READ));
	}

	@Test
	void whatIsNotModelledIsSaid() {
		var both = new SmmuFeatures(OneStream.FEATURES.idr0() | 1 << 2, OneStream.FEATURES.idr1(), OneStream.FEATURES.idr3(),
				OneStream.FEATURES.idr5());
		assertInstanceOf(SmmuOutcome.NotModelled.class, stream.with(both).flipContext(0, 1L << 41).read());
		assertInstanceOf(SmmuOutcome.NotModelled.class, stream.with(both).flip(OneStream.nested(), 2, 1L << 51).read());
	}

	@Test
	void aStreamOfEl2HasOneRangeAndNoUnprivilegedAccess() {
		var el2 = stream.flip(OneStream.stage1(), 1, 2L << 30).write(OneStream.PAGE, OneStream.LEAF & ~0x40L);
		assertInstanceOf(SmmuOutcome.Passed.class, el2.read());
		var upper = Transaction.of(OneStream.STREAM, -0x1000L, Access.READ);
		assertEquals(0x10, event(el2.translate(upper)).type());
	}

	/** 36-bit physical addresses below 40-bit intermediate ones, which tables in the AArch32 format would need. */
	@Test
	void stage2DoesNotLeadBeyondPhysicalAddresses() {
		var small = new SmmuFeatures(OneStream.FEATURES.idr0() | 1 << 2, OneStream.FEATURES.idr1(), OneStream.FEATURES.idr3(),
				OneStream.FEATURES.idr5() & ~7 | 1);
		var stage2 = stream.with(small).flip(OneStream.stage2(), 2, 1L << 48).write(OneStream.STAGE2, 1L << 37 | 0x7fd);
		var outcome = stage2.translate(Transaction.of(OneStream.STREAM, 0x1234, Access.READ));
		assertEquals(new EventRecord(0x18_0000_0011L, 0x288_0000_0000L, 0x1234, 0x1000), event(outcome));
		assertInstanceOf(SmmuOutcome.Passed.class, stage2.write(OneStream.STAGE2, 1L << 35 | 0x7fd)
				.translate(Transaction.of(OneStream.STREAM, 0x1234, Access.READ)));
	}

	/** What the hardware writes into tables is part of the outcome; the tables stay as they are. */
	@Test
	void accessFlagsAndDirtyStateAreUpdatesOfTheOutcome() {
		var leaf = OneStream.LEAF & ~0x400L | 0x80 | 1L << 51;
		var updating = stream.flipContext(0, 3L << 42).write(OneStream.PAGE, leaf);
		var write = updating.translate(Transaction.of(OneStream.STREAM, OneStream.ADDRESS, Access.WRITE));
		assertEquals(List.of(new HardwareUpdate(new PA(OneStream.PAGE), leaf, leaf & ~0x80L | 0x400)),
				assertInstanceOf(SmmuOutcome.Passed.class, write).translation().updates());
	}

	@Test
	void anEventCanBeTakenApart() {
		var event = new EventRecord(0x18_0abc_d810L, 0x0000_118e_8000_1234L, 0x1234_5678L, 0x9abc_d018L);
		assertEquals(new StreamID(0x18), event.stream());
		assertEquals(OptionalInt.of(0xabcd), event.substream());
		assertTrue(event.isRead() && event.isPrivileged() && event.isInstruction() && event.isStalled() && event.isOfStage2());
		assertEquals(EventRecord.OperationClass.TT, event.operationClass());
		assertEquals(0x1234, event.stallTag());
		assertEquals(0x9abc_d000L, event.ipa());
		assertEquals(0x9abc_d018L, event.fetchAddress());
		assertEquals(OptionalInt.empty(), new EventRecord(0x10, 0, 0, 0).substream());
	}

	private void assertEvent(int type, long dword1, long dword3, OneStream streams, String... why) {
		var event = event(streams.read());
		assertEquals(new EventRecord(0x18_0000_0000L | type, dword1, OneStream.ADDRESS, dword3), event, String.join("", why));
	}

	private static EventRecord event(SmmuOutcome outcome) {
		return assertInstanceOf(SmmuOutcome.Recorded.class, outcome, () -> outcome.explanation().remark()).event();
	}
}
