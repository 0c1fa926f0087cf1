package io.stagewalk.translation.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.testing.Seeds;

/**
 * The engine against the naive walker on cases that were never seen before, on cores that QEMU has and on some that it does
 * not have: their answers are equal in every bit.
 */
class EngineAgainstNaiveWalkerTest {
	/** ID_AA64MMFR0_EL1 with all granules, 16 and 4 KiB with FEAT_LPA2, but PARange as it is given. */
	private static final long MMFR0_LPA2 = 0x0000_0323_1020_1120L;

	private static final List<Cpu> CORES = List.of(Cpu.MAX, Cpu.CORTEX_A72, Cpu.NEOVERSE_N1,
			// small physical addresses
			new Cpu("32-bit", 0x0010_1120L, 0x10212122L, 0x1011L), new Cpu("36-bit", 0x0010_1121L, 0, 0x1011L),
			new Cpu("40-bit", 0x1122L, 0x10211122L, 0), new Cpu("42-bit", 0x0010_1123L, 0x10211122L, 0x1021011010011011L),
			// FEAT_LPA without FEAT_LPA2, and FEAT_LPA2 in full
			new Cpu("LPA", 0x0010_1126L, 0x10211122L, 0x0000_0100_1001_1011L),
			new Cpu("LPA2", MMFR0_LPA2 | 6, 0x10211122L, 0x0000_0100_1001_1011L),
			// no hardware updates, no hierarchical permissions to be switched off
			new Cpu("bare", 0x0010_1125L, 0x100, 0));

	@Test
	void agreeInEveryBit(TestReporter reporter) {
		var engine = new EngineTranslator();
		var naive = new NaiveWalker();
		var compared = new int[2];
		Seeds.check(4000, random -> {
			var core = CORES.get(random.nextInt(CORES.size()));
			var machine = CaseGenerator.generate(core, random.nextLong(), 0);
			for (var probe : machine.probes()) {
				long expected = naive.par(machine, probe);
				assertEquals(Long.toHexString(expected), Long.toHexString(engine.par(machine, probe)), () -> machine + "\n" + probe);
				compared[(int) (expected & 1)]++;
			}
		});
		reporter.publishEntry("translated", Integer.toString(compared[0]));
		reporter.publishEntry("faults", Integer.toString(compared[1]));
		assertTrue(compared[0] > 1000 && compared[1] > 1000, compared[0] + " translated, " + compared[1] + " faults");
	}
}
