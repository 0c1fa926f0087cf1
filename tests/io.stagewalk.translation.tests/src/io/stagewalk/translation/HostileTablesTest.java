package io.stagewalk.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.LongUnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.memory.VA;
import io.stagewalk.testing.Seeds;

/**
 * Whatever stands in registers and memory, a walk gives a value: with registers of random bits, on memory that is random, all
 * ones, a table that points to itself, or not there at all.
 */
class HostileTablesTest {
	/** Five levels of stage 1, each by way of five of stage 2, and five for the output. */
	private static final int MOST_READS = 35;
	private static final int[] PA_BITS = { 32, 36, 40, 42, 44, 48, 52, 56 };

	private record Memory(LongUnaryOperator words, boolean present) implements PhysicalMemory {
		@Override
		public boolean isPresent(long address) {
			assertEquals(0, address >>> 56, "no physical address has more than 56 bits");
			return present;
		}

		@Override
		public long read64(long address) {
			assertEquals(0, address & 7);
			assertEquals(0, address >>> 56, "no physical address has more than 56 bits");
			return words.applyAsLong(address);
		}
	}

	@Test
	void everyWalkGivesAValue(TestReporter reporter) {
		var kinds = new EnumMap<FaultKind, Integer>(FaultKind.class);
		var translated = new int[1];
		Seeds.check(20_000, random -> {
			var core = core(random);
			var regime = regime(random, core);
			var walker = new Walker(memory(random), regime);
			for (int i = 0; i < 5; i++) {
				var privilege = Privilege.values()[random.nextInt(3)];
				var access = Access.values()[random.nextInt(3)];
				var input = regime.stage1().isEmpty() ? new IPA(address(random)) : new VA(address(random));
				switch (walker.walk(input, access, privilege)) {
					case Translation.Translated done -> {
						translated[0]++;
						assertEquals(0, done.output().value() >>> 56);
						assertNotNull(PAR.of(done).toString() + done);
						assertTrue(done.levels().size() <= MOST_READS);
					}
					case Translation.Fault fault -> {
						kinds.merge(fault.kind(), 1, Integer::sum);
						assertNotNull(PAR.of(fault).toString() + fault + AbortSyndrome.of(fault, 1 << random.nextInt(4)));
						assertTrue(fault.levels().size() <= MOST_READS);
						assertTrue(fault.level() >= -1 && fault.level() <= 3);
					}
				}
			}
		});
		reporter.publishEntry(Map.of("translated", Integer.toString(translated[0]), "faults", kinds.toString()));
		assertTrue(translated[0] > 100, "translated only " + translated[0]);
		assertEquals(EnumSet.allOf(FaultKind.class), kinds.keySet());
	}

	private static Memory memory(SplittableRandom random) {
		long seed = random.nextLong();
		return switch (random.nextInt(6)) {
			case 0 -> new Memory(address -> -1, true);
			case 1 -> new Memory(address -> 0, false);
			case 2 -> new Memory(address -> seed & 0x0000_ffff_ffff_f000L | 0x7fb, true);
			case 3 -> new Memory(address -> hash(address ^ seed), true);
			case 4 -> new Memory(address -> hash(address ^ seed) & 0x0060_0000_ffff_ffffL | 0x443, true);
			default -> new Memory(address -> hash(address ^ seed) & ~(-1L << 32 + (address & 15)) | 3, true);
		};
	}

	private static long hash(long value) {
		long mixed = (value ^ value >>> 31) * 0x9e37_79b9_7f4a_7c15L;
		return mixed ^ mixed >>> 29;
	}

	private static long address(SplittableRandom random) {
		return random.nextInt(4) == 0 ? random.nextLong() : random.nextLong() >> random.nextInt(64);
	}

	private static ProcessingElement core(SplittableRandom random) {
		var set = EnumSet.noneOf(Feature.class);
		for (var feature : Feature.values()) {
			if (random.nextInt(4) != 0) {
				set.add(feature);
			}
		}
		var features = new Features(PA_BITS[random.nextInt(PA_BITS.length)], set);
		return new ProcessingElement(features, registers(random), registers(random), registers(random), new HCR(random.nextLong()),
				new VTCR(vtcr(random)), new VTTBR(sparse(random)));
	}

	/** Half of them with sizes that walks can be made with. */
	private static long vtcr(SplittableRandom random) {
		return random.nextBoolean() ? random.nextLong()
				: random.nextLong() & ~0x7_00ffL | 5 << 16 | random.nextInt(16, 30) | random.nextInt(3) << 6;
	}

	private static Stage1Registers registers(SplittableRandom random) {
		long tcr = random.nextBoolean() ? random.nextLong()
				: random.nextLong() & ~(7L << 32 | 0xbf_00bf) | 5L << 32 | random.nextInt(16, 40) | random.nextInt(16, 40) << 16;
		return new Stage1Registers(random.nextLong(), tcr, random.nextLong(), sparse(random), sparse(random));
	}

	private static long sparse(SplittableRandom random) {
		return random.nextLong() >>> random.nextInt(48);
	}

	private static TranslationRegime regime(SplittableRandom random, ProcessingElement core) {
		var stage2 = core.stage2Regime();
		return switch (random.nextInt(4)) {
			case 0 -> TranslationRegime.of(stage2);
			case 1 -> TranslationRegime.of(core.stage1(Regime.EL1_0), stage2);
			case 2 -> TranslationRegime.of(core.stage1(Regime.EL1_0), stage2).stage1Only();
			default -> core.regime(List.of(Regime.values()).get(random.nextInt(4)));
		};
	}
}
