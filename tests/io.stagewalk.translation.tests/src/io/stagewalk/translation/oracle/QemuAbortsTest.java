package io.stagewalk.translation.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * New accesses for an installed QEMU: of the long tier, {@code -Dstagewalk.full=true}. The seed is reported;
 * {@code -Dstagewalk.seed=N} asks the same again.
 */
class QemuAbortsTest {
	private static final long SEED = Long.getLong("stagewalk.seed", System.nanoTime());
	private static final int CASES_OF_A_RUN = 5_000;
	private static final int RUNS_OF_MAX = 6;
	private static final int RUNS_OF_OTHERS = 2;

	@Test
	void qemuAndTheArchitectureAgree(TestReporter reporter) throws IOException, InterruptedException {
		Assumptions.assumeTrue(Boolean.getBoolean("stagewalk.full"), "skipped: of the long tier, -Dstagewalk.full=true");
		var version = QemuRun.version();
		Assumptions.assumeTrue(version.contains(" 7.2."), "skipped: qemu-system-aarch64 7.2 is not installed, but '" + version + "'");
		reporter.publishEntry("stagewalk.seed", Long.toString(SEED));
		for (var cpu : Cpu.ALL) {
			var comparison = new AbortComparison();
			for (int run = 0; run < (cpu.equals(Cpu.MAX) ? RUNS_OF_MAX : RUNS_OF_OTHERS); run++) {
				compare(cpu, SEED + run, comparison);
			}
			reporter.publishEntry(cpu.name(), comparison.toString());
			assertEquals("", comparison.differences(), "-Dstagewalk.seed=" + SEED);
		}
	}

	private static void compare(Cpu cpu, long seed, AbortComparison comparison) throws IOException, InterruptedException {
		var cases = StoredAborts.generate(cpu, seed, CASES_OF_A_RUN);
		var outcomes = AbortRun.run(cases);
		for (int i = 0; i < cases.size(); i++) {
			comparison.add(cpu.name() + " seed " + seed + " case " + i, cases.get(i), outcomes.get(i));
		}
	}
}
