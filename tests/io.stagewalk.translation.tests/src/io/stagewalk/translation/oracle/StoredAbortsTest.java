package io.stagewalk.translation.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
	private static final int KINDS_AT_LEAST = 20;

	static Stream<Cpu> cpus() {
		return Cpu.ALL.stream();
	}

	@ParameterizedTest
	@MethodSource("cpus")
	void everyOutcomeIsExplained(Cpu cpu, TestReporter reporter) throws IOException {
		var comparison = compare(StoredAborts.read(cpu), new AbortComparison());
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
			var without = compare(stored, new AbortComparison(EnumSet.complementOf(EnumSet.of(deviation))));
			assertFalse(without.differences().isEmpty(), deviation + " is not needed");
		}
	}

	private static AbortComparison compare(StoredAborts stored, AbortComparison comparison) {
		for (int i = 0; i < stored.cases().size(); i++) {
			comparison.add("seed " + stored.seed() + " case " + i, stored.cases().get(i), stored.outcomes().get(i));
		}
		return comparison;
	}
}
