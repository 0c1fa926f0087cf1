package io.stagewalk.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import io.stagewalk.scenario.text.ScenarioSource;

/**
 * Whatever a text is, reading it gives a scenario or a {@link ScenarioException}, and its source gives it back. To replay
 * a failure, set {@code -Dstagewalk.seed} to the seed that it names.
 */
class ScenarioFuzzTest {
	private static final int ROUNDS = Boolean.getBoolean("stagewalk.full") ? 200_000 : 5_000;
	private static final List<String> PIECES = List.of("boot", "before x: ", "after ", "0x", "..", "->", "\"", "#", "\n", "\r", "\t",
			"\\_SB", "0xffffffffffffffff", "18446744073709551616", "4194304G", "99999999999999999999K", "-1", "_", ".", ":", "+",
			"\0", "\uD800", "multifunction", "reads", "at", "0000:00:1f.7", "ioremap", " ", "dom0-ram 0x0..0xfffffffffffff\n");

	@Test
	void onlyScenarioExceptions() {
		long first = Long.getLong("stagewalk.seed", System.nanoTime());
		int rounds = System.getProperty("stagewalk.seed") == null ? ROUNDS : 1;
		for (long seed = first; seed < first + rounds; seed++) {
			var text = mutated(new Random(seed));
			try {
				read(text);
			} catch (RuntimeException | Error wrong) {
				throw new AssertionError("replay with -Dstagewalk.seed=" + seed + "\n" + text, wrong);
			}
		}
	}

	private static void read(String text) {
		assertEquals(text, ScenarioSource.of("x", text).text());
		try {
			assertTrue(!Scenario.parse("x", text).statements().isEmpty());
		} catch (ScenarioException expected) {
			assertTrue(!expected.problems().isEmpty());
			expected.problems().forEach(problem -> within(problem, text));
		}
	}

	/** A problem lies in a line that there is, and no further right than behind its end. */
	private static void within(Problem problem, String text) {
		var line = ScenarioSource.of("x", text).lines().get(problem.line() - 1).text();
		assertTrue(problem.column() >= 1 && problem.column() - 1 + problem.length() <= line.length(), problem::toString);
	}

	private static String mutated(Random random) {
		var text = new StringBuilder(Scenarios.EVERY_STATEMENT);
		for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
			int at = random.nextInt(text.length());
			int end = Math.min(text.length(), at + random.nextInt(12));
			switch (random.nextInt(4)) {
				case 0 -> text.delete(at, end);
				case 1 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
				case 2 -> text.setCharAt(at, (char) (random.nextInt(8) == 0 ? random.nextInt(0x10000) : ' ' + random.nextInt(95)));
				default -> text.insert(random.nextInt(text.length()), text.substring(at, end));
			}
		}
		return text.toString();
	}
}
