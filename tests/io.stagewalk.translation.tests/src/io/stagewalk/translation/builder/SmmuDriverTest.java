package io.stagewalk.translation.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.memory.StreamID;
import io.stagewalk.testing.Seeds;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.Granule;
import io.stagewalk.translation.VTCR;
import io.stagewalk.translation.VTTBR;
import io.stagewalk.translation.builder.SmmuEntries.DefaultSubstream;
import io.stagewalk.translation.builder.SmmuEntries.Stage1;
import io.stagewalk.translation.builder.SmmuEntries.Stalling;
import io.stagewalk.translation.builder.SmmuEntries.World;
import io.stagewalk.translation.smmu.SMMUv3;
import io.stagewalk.translation.smmu.SmmuFeatures;
import io.stagewalk.translation.smmu.SmmuOutcome;
import io.stagewalk.translation.smmu.StreamTableEntry;
import io.stagewalk.translation.smmu.Transaction;

/** What a driver writes, the SMMU finds: streams, substreams and tables of every form that the driver uses. */
class SmmuDriverTest {
	private static final AddressRange MEMORY = AddressRange.ofLength(0x1000_0000L, 0x400_0000);
	private static final TableFrames FRAMES = new TableFrames(0x10000, 0x14000);
	/** Both stages, two-level tables, updates, stalls: IDR0 of an SMMU with all that the driver knows. */
	private static final SmmuFeatures ALL = new SmmuFeatures(0x080c_129b, 16 | 20 << 6 | 3 << 26, 0x314, 0x75);
	/** One level of everything. */
	private static final SmmuFeatures LINEAR = new SmmuFeatures(0x0104_101b, 8 | 6 << 6, 0x14, 0x74);
	/** 39-bit IPAs, 40-bit output, one table of blocks of 1 GiB. */
	private static final VTCR VTCR39 = new VTCR(25 | 1 << 6 | 0x3500 | 2 << 16);
	private static final long ROOT1 = 0x1300_0000L;
	private static final long ROOT2 = 0x1310_0000L;

	private static SimulatedMemory memory() {
		var memory = SimulatedMemory.empty().withPresent(MEMORY);
		// stage 2: the first GiB at itself; the second at the fourth
		return memory.write64(ROOT2, 0x7fd).write64(ROOT2 + 8, 0xc000_07fdL);
	}

	/** Stage 1 of blocks of 1 GiB: the addresses from {@code 1 << 30} on lead to the given GiB. */
	private static SimulatedMemory withStage1(SimulatedMemory memory, long root, long gib) {
		return memory.write64(root + 8, gib << 30 | 0x741);
	}

	@Test
	void everyStreamThatWasConfiguredPassesAndEveryOtherAborts() {
		Seeds.check(60, random -> {
			var features = random.nextBoolean() ? ALL : LINEAR;
			int log2 = features.sidSize();
			var table = SmmuStreamTable.init(memory(), FRAMES, features, log2);
			var stream = new StreamID(random.nextInt(1 << log2));
			int substreams = random.nextInt(0, features == ALL ? 17 : 7);
			var contexts = SmmuContextTable.init(withStage1(table.memory(), ROOT1, 3), table.frames(), features, substreams);
			int substream = random.nextInt(1 << substreams);
			contexts = contexts.with(substream, SmmuEntries.context(features, stage1(ROOT1, features), Stalling.NEVER));
			var entry = SmmuEntries.stage1(features, contexts, substream == 0 ? DefaultSubstream.SUBSTREAM0
					: DefaultSubstream.TERMINATE,
					random.nextBoolean() || !features.hyp() ? World.EL1 : World.EL2);
			var done = table.with(contexts.memory(), contexts.frames()).with(stream, entry);
			var smmu = new SMMUv3(done.registers());
			var transaction = Transaction.of(stream, 0x4000_1234L, Access.WRITE);
			var passed = smmu.translate(done.memory(), substream == 0 ? transaction : transaction.withSubstream(substream));
			assertEquals(new PA(0xc000_1234L), assertInstanceOf(SmmuOutcome.Passed.class, passed,
					passed.toString()).translation().pa());
			assertOthersAbort(random, smmu, done.memory(), stream);
		});
	}

	private static void assertOthersAbort(SplittableRandom random, SMMUv3 smmu, SimulatedMemory memory, StreamID stream) {
		var other = new StreamID(stream.value() ^ 1 + random.nextInt(3));
		assertInstanceOf(SmmuOutcome.Aborted.class, smmu.translate(memory, other, 0, Access.READ));
	}

	@Test
	void aGuestsContextTableAboveAHostsStage2() throws Exception {
		var table = SmmuStreamTable.init(withStage1(memory(), ROOT1, 1), FRAMES, ALL, 16);
		var contexts = SmmuContextTable.init(table.memory(), table.frames(), ALL, 12)
				.with(0x7ff, SmmuEntries.context(ALL, stage1(ROOT1, ALL), Stalling.NEVER));
		var below = SmmuEntries.stage2(VTTBR.of(5, ROOT2), VTCR39);
		var done = table.with(contexts.memory(), contexts.frames()).with(new StreamID(0x123),
				SmmuEntries.nested(ALL, contexts, DefaultSubstream.TERMINATE, below));
		var outcome = new SMMUv3(done.registers()).translate(done.memory(),
				Transaction.of(new StreamID(0x123), 0x4000_5678L, Access.READ).withSubstream(0x7ff));
		assertEquals(new PA(0xc000_5678L), assertInstanceOf(SmmuOutcome.Passed.class, outcome,
				outcome.toString()).translation().pa());
	}

	@Test
	void bypassAndAbort() throws Exception {
		var table = SmmuStreamTable.init(memory(), FRAMES, ALL, 16).with(new StreamID(0x4321), SmmuEntries.bypass(ALL));
		var smmu = new SMMUv3(table.registers());
		assertInstanceOf(SmmuOutcome.Bypassed.class, smmu.translate(table.memory(), new StreamID(0x4321), 0x1234, Access.READ));
		var aborting = table.with(new StreamID(0x4321), SmmuEntries.abort());
		assertInstanceOf(SmmuOutcome.Aborted.class, smmu.translate(aborting.memory(), new StreamID(0x4321), 0x1234,
				Access.READ));
	}

	/** A device that may stall has S set and S1STALLD clear. */
	@Test
	void aDeviceThatMayStallStalls() throws Exception {
		var table = SmmuStreamTable.init(memory(), FRAMES, ALL, 16);
		var contexts = SmmuContextTable.init(table.memory(), table.frames(), ALL, 0)
				.with(0, SmmuEntries.context(ALL, stage1(ROOT1, ALL), Stalling.ON_FAULT));
		var entry = SmmuEntries.stage1(ALL, contexts, DefaultSubstream.SUBSTREAM0, World.EL1, Stalling.ON_FAULT);
		var done = table.with(contexts.memory(), contexts.frames()).with(new StreamID(1), entry);
		assertInstanceOf(SmmuOutcome.Stalled.class,
				new SMMUv3(done.registers()).translate(done.memory(), new StreamID(1), 0x1000, Access.READ));
	}

	/** No moment in which the SMMU would see half of an entry. */
	@Test
	void anEntryIsValidOnlyWhileItIsWhole() throws Exception {
		var stream = new StreamID(7);
		var table = SmmuStreamTable.init(memory(), FRAMES, ALL, 16).with(stream,
				SmmuEntries.stage2(VTTBR.of(5, ROOT2), VTCR39));
		var changed = table.with(stream, SmmuEntries.bypass(ALL));
		long entry = changed.writes().getLast().address().value();
		var memory = table.memory();
		var writes = changed.writes();
		for (int i = 0; i < writes.size() - 1; i++) {
			memory = memory.write64(writes.get(i).address().value(), writes.get(i).after());
			assertFalse(StreamTableEntry.read(memory, entry).isValid(), "after write " + i);
		}
	}

	@Test
	void withoutFramesThereIsNoTable() {
		assertThrows(OutOfTableFramesException.class,
				() -> SmmuStreamTable.init(memory(), new TableFrames(0x10000, 0x10001), LINEAR, 8));
	}

	private static Stage1 stage1(long root, SmmuFeatures features) {
		return new Stage1(root, Granule.KIB4, 39, features == ALL ? 5 : 4, 3, 0xff);
	}
}
