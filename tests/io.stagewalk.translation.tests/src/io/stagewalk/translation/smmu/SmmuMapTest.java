package io.stagewalk.translation.smmu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.memory.Progress;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.memory.StreamID;
import io.stagewalk.testing.Seeds;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.builder.OutOfTableFramesException;
import io.stagewalk.translation.builder.SmmuEntries;
import io.stagewalk.translation.builder.SmmuStreamTable;
import io.stagewalk.translation.builder.TableFrames;

/** What all streams reach together is what each of them reaches by itself. */
class SmmuMapTest {
	private static final int LOG2_SIZE = 10;
	private static final AddressRange PAGE = AddressRange.ofLength(0x9000_0000L, 0x1000);
	/** One level instead of two: IDR0.ST_LEVEL. */
	private static final int TWO_LEVELS = 1 << 27;

	/** A tenth of the streams, of every configuration, in a table of one or two levels. */
	private static SmmuStreamTable table(SplittableRandom random) throws OutOfTableFramesException {
		var features = OneStream.FEATURES;
		var linear = new SmmuFeatures(features.idr0() & ~TWO_LEVELS, features.idr1(), features.idr3(), features.idr5());
		var memory = OneStream.make().memory().withPresent(AddressRange.ofFrames(0x30000, 0x100));
		var table = SmmuStreamTable.init(memory, new TableFrames(0x30000, 0x30100), random.nextBoolean() ? features : linear, LOG2_SIZE);
		for (int i = random.nextInt(12); i > 0; i--) {
			var entry = switch (random.nextInt(6)) {
				case 0 -> SmmuEntries.abort();
				case 1 -> SmmuEntries.bypass(features);
				case 2 -> OneStream.stage1();
				case 3 -> OneStream.stage2();
				case 4 -> OneStream.nested();
				default -> new StreamTableEntry(0, 0, 0, 0);
			};
			table = table.with(new StreamID(random.nextInt(1 << LOG2_SIZE)), entry);
		}
		return table;
	}

	@Test
	void everyValidEntryIsFoundAndNoOther() {
		Seeds.check(30, random -> {
			var table = table(random);
			var smmu = new SMMUv3(table.registers());
			var expected = streams().filter(stream -> isConfigured(smmu, table.memory(), stream)).toList();
			assertEquals(expected, new ConfiguredStreams(table.memory(), smmu).streams(Progress.NONE).toList());
		});
	}

	private static Stream<StreamID> streams() {
		return LongStream.range(0, 1 << LOG2_SIZE).mapToObj(index -> new StreamID((int) index));
	}

	private static boolean isConfigured(SMMUv3 smmu, PhysicalMemory memory, StreamID stream) {
		return smmu.translate(memory, stream, 0, Access.READ).explanation().streamTableEntry().filter(StreamTableEntry::isValid).isPresent();
	}

	/** Whoever gets there by one of the two addresses that lead there gets there; and nobody else is named. */
	@Test
	void whoReachesAPage() {
		var reached = new int[1];
		Seeds.check(30, random -> {
			var table = table(random);
			var smmu = new SMMUv3(table.registers());
			var expected = new ArrayList<StreamID>();
			streams().forEach(stream -> {
				if (arrives(smmu, table.memory(), stream, OneStream.ADDRESS & -0x1000) || arrives(smmu, table.memory(), stream, PAGE.first())) {
					expected.add(stream);
				}
			});
			var found = new SmmuMap(table.memory(), smmu).reaching(PAGE, Progress.NONE).map(SmmuMap.StreamReach::stream).toList();
			assertEquals(expected, found);
			reached[0] += found.size();
		});
		assertTrue(reached[0] > 0);
	}

	private static boolean arrives(SMMUv3 smmu, PhysicalMemory memory, StreamID stream, long address) {
		return switch (smmu.translate(memory, stream, address, Access.READ)) {
			case SmmuOutcome.Passed passed -> passed.translation().output().value() == PAGE.first();
			case SmmuOutcome.Bypassed bypassed -> bypassed.output().value() == PAGE.first();
			case SmmuOutcome other -> false;
		};
	}

	/** The regime of a stream is the one that its transactions are translated by, whatever becomes of address 0. */
	@Test
	void aRegimeIsFoundThoughAddress0Faults() {
		for (var entry : List.of(OneStream.stage1(), OneStream.nested())) {
			var one = OneStream.make().with(entry);
			var found = regime(one, OptionalInt.empty());
			var regime = assertInstanceOf(StreamRegime.Translating.class, found).regime();
			assertEquals(entry.hasStage1(), regime.stage1().isPresent());
			assertEquals(entry.hasStage2(), regime.stage2().isPresent());
		}
		assertInstanceOf(StreamRegime.Translating.class, regime(OneStream.make().with(OneStream.stage2()), OptionalInt.empty()));
	}

	private static StreamRegime regime(OneStream one, OptionalInt substream) {
		return StreamRegime.of(one.memory(), new SMMUv3(one.registers()), OneStream.STREAM, substream);
	}

	/** Where the descriptor cannot be had, there is no regime, though stage 2 was walked for it. */
	@Test
	void aDescriptorThatStage2DoesNotMapEndsEverything() {
		var one = OneStream.make().with(OneStream.nested()).write(OneStream.STAGE2, 0);
		var ending = assertInstanceOf(StreamRegime.Ending.class, regime(one, OptionalInt.empty()));
		assertEquals(EventRecord.F_TRANSLATION, ending.outcome().eventRecord().orElseThrow().type());
	}

	/** With substreams and S1DSS = 0b01, what comes without a SubstreamID goes through stage 2 alone. */
	@Test
	void withoutASubstreamStage1MayBeBypassed() {
		var nested = OneStream.nested();
		var dwords = new ArrayList<>(nested.dwords());
		dwords.set(0, dwords.get(0) | 1L << 59);
		dwords.set(1, dwords.get(1) | StreamRegime.S1DSS_BYPASS);
		var one = OneStream.make().with(new StreamTableEntry(dwords)).write(OneStream.STAGE2, 0)
				.withContext(OneStream.CONTEXTS + 64, OneStream.context());
		var without = assertInstanceOf(StreamRegime.Translating.class, regime(one, OptionalInt.empty()));
		assertTrue(without.regime().stage1().isEmpty() && without.regime().stage2().isPresent());
		assertInstanceOf(StreamRegime.Ending.class, regime(one, OptionalInt.of(1)), "stage 2 does not map the descriptors any more");
	}

	/** A table of 2³² entries that is nowhere in memory: bounded, and ended by who does not want to wait. */
	@Test
	void aTableThatCannotBeIsGivenUp() {
		var registers = SmmuRegisters.linear(SmmuFeatures.STAGE2_ONLY, OneStream.make().registers().streamTable(), 32);
		var asked = new int[1];
		var impatient = new Progress() {
			@Override
			public void worked(long done) {
				asked[0]++;
			}

			@Override
			public boolean isCancelled() {
				return asked[0] > 3;
			}
		};
		assertEquals(0, new ConfiguredStreams(SimulatedMemory.empty(), new SMMUv3(registers)).streams(impatient).count());
		assertEquals(4, asked[0]);
	}
}
