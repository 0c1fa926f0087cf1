package io.stagewalk.translation.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.EnumSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What became of loads, stores and fetches once, in {@code tests/oracles/qemu-abort}; QEMU need not be installed. */
class StoredAbortsTest {
	private static final int COMPARED_AT_LEAST = 5_000;
	/** Fetches and data accesses with a fault of every kind, of their own and on a walk. */
	private static final int KINDS_AT_LEAST = 27;

	static Stream<Cpu> cpus() {
		return Cpu.ALL.stream();
	}

	@ParameterizedTest
	@MethodSource("cpus")
	void everyOutcomeIsExplained(Cpu cpu, TestReporter reporter) throws IOException {
		var comparison = compare(StoredAborts.read(cpu));
		reporter.publishEntry(cpu.name(), comparison.toString());
		assertEquals("", comparison.differences());
		assertTrue(comparison.compared() >= COMPARED_AT_LEAST, comparison.toString());
		assertTrue(comparison.counts().size() >= KINDS_AT_LEAST, comparison.toString());
	}

	/** No rule is there that nothing needs: without it, an outcome would not be explained. */
	@Test
	void everyDeviationOfAccessesIsSeen() throws IOException {
		var stored = StoredAborts.read(Cpu.MAX);
		for (var deviation : Deviation.OF_ACCESSES) {
			assertTrue(isNeeded(deviation, stored), deviation + " is not needed");
		}
	}

	private static boolean isNeeded(Deviation deviation, StoredAborts stored) {
		var without = new AbortComparison(EnumSet.complementOf(EnumSet.of(deviation)));
		for (int i = 0; i < stored.cases().size() && without.differences().isEmpty(); i++) {
			without.add("", stored.cases().get(i), stored.outcomes().get(i));
		}
		return !without.differences().isEmpty();
	}

	private static AbortComparison compare(StoredAborts stored) {
		var comparison = new AbortComparison();
		for (int i = 0; i < stored.cases().size(); i++) {
			comparison.add("seed " + stored.seed() + " case " + i, stored.cases().get(i), stored.outcomes().get(i));
		}
		return comparison;
	}
}
