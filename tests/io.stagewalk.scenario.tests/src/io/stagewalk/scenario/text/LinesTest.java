package io.stagewalk.scenario.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.stagewalk.testing.Seeds;

/** A sequence of lines is a list like others, but for what a change of it costs. */
class LinesTest {
	private static final int MILLION = 1_000_000;

	@Test
	void changedLinesAreThoseThatAListHasAfterTheSameChanges() {
		Seeds.check(100, random -> {
			var list = new ArrayList<>(lines(random, random.nextInt(500)));
			var lines = Lines.of(list);
			for (int change = 0; change < 50; change++) {
				int from = random.nextInt(list.size() + 1);
				int to = from + random.nextInt(Math.min(100, list.size() - from) + 1);
				var others = lines(random, random.nextInt(random.nextInt(10) == 0 ? 200 : 3));
				list.subList(from, to).clear();
				list.addAll(from, others);
				lines = lines.replaced(from, to, others);
				assertEquals(list, lines);
				assertEquals(list.stream().mapToInt(Line::length).sum(), lines.length());
				offsets(random, list, lines);
			}
		});
	}

	private static void offsets(SplittableRandom random, List<Line> list, Lines lines) {
		if (list.isEmpty()) {
			return;
		}
		int index = random.nextInt(list.size());
		int offset = list.subList(0, index).stream().mapToInt(Line::length).sum();
		assertEquals(offset, lines.offsetOf(index));
		assertEquals(index, lines.lineAt(offset + random.nextInt(list.get(index).length())));
		assertEquals(lines.length(), lines.offsetOf(lines.size()));
		assertEquals(list.size() - 1, lines.lineAt(lines.length()));
	}

	@Test
	void aMillionLinesThatChangeOftenStayAShallowTree() {
		var random = new SplittableRandom(Seeds.one());
		var lines = million();
		for (int change = 0; change < 10_000; change++) {
			int at = random.nextInt(lines.size());
			lines = lines.replaced(at, at + random.nextInt(2), List.of(new Line("cpus " + change, "\n")));
		}
		assertTrue(lines.height() <= 24, () -> "height");
	}

	@Test
	void ofAMillionLinesAChangedOneSharesAllButALogarithmOfPieces() {
		var random = new SplittableRandom(Seeds.one());
		var lines = million();
		for (int change = 0; change < 5; change++) {
			int at = random.nextInt(MILLION);
			var changed = lines.replaced(at, at + 1, List.of(new Line("boot", "\n")));
			int apart = changed.piecesBeside(lines);
			assertTrue(apart > 0 && apart <= 3 * lines.height(), () -> apart + " pieces of their own");
			assertEquals("boot", changed.get(at).text());
		}
	}

	private static Lines million() {
		return Lines.of(IntStream.range(0, MILLION).mapToObj(i -> new Line("memory 0x" + i + "000 0", "\n")).toList());
	}

	private static List<Line> lines(SplittableRandom random, int count) {
		return IntStream.range(0, count).mapToObj(i -> new Line("x".repeat(random.nextInt(5)), "\n")).toList();
	}
}
