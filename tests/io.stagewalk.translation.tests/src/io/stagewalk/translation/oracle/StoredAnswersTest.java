package io.stagewalk.translation.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What QEMU answered once, in {@code tests/oracles/qemu-at}; it need not be installed. */
class StoredAnswersTest {
	private static final int SUCCESSES_AT_LEAST = 10_000;

	static Stream<Cpu> cpus() {
		return Cpu.ALL.stream();
	}

	@ParameterizedTest
	@MethodSource("cpus")
	void everyAnswerIsExplained(Cpu cpu, TestReporter reporter) throws IOException {
		var stored = StoredResults.read(cpu);
		var comparison = new Comparison(Translators.ALL);
		for (int i = 0; i < stored.cases(); i++) {
			comparison.add(cpu.name() + " seed " + stored.seed() + " case " + i, stored.of(cpu, i));
		}
		reporter.publishEntry(cpu.name(), comparison.toString());
		assertEquals("", comparison.differences());
		assertTrue(stored.answers().stream().flatMapToLong(Arrays::stream).filter(par -> (par & 1) == 0)
				.count() >= SUCCESSES_AT_LEAST, "too few translations without a fault");
	}

	/** No rule is there that nothing needs: without it, an answer would not be explained. */
	@Test
	void everyDeviationIsSeen() throws IOException {
		var stored = StoredResults.read(Cpu.MAX);
		var unseen = EnumSet.copyOf(Deviation.OF_AT);
		for (int i = 0; i < stored.cases() && !unseen.isEmpty(); i++) {
			var answers = stored.of(Cpu.MAX, i);
			unseen.removeIf(deviation -> {
				var without = new Comparison(List.of(), EnumSet.complementOf(EnumSet.of(deviation)));
				without.add("", answers);
				return !without.differences().isEmpty();
			});
		}
		assertEquals(EnumSet.noneOf(Deviation.class), unseen);
	}

	/** What the architecture says where QEMU deviates is held by numbers; {@code record.sh} counts again. */
	@Test
	void everyDeviationMattersAsOftenAsBefore() throws IOException {
		var before = Files.readAllLines(DeviationCounts.file());
		assertEquals(before, DeviationCounts.count(StoredResults.read(Cpu.MAX).seed()));
	}
}
