package io.stagewalk.boot.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import io.stagewalk.testing.Seeds;

/** Two lists of events are put side by side. */
class AlignmentTest {

	/** The textbook's table, which is too large for long lists, says how many pairs there can be. */
	@Test
	void asManyPairsAsAnyCommonSubsequenceHas() {
		Seeds.check(300, random -> {
			var left = list(random);
			var right = random.nextBoolean() ? list(random) : changed(left, random);
			var pairs = Alignment.ofSequences(left, right);
			assertEquals(longest(left, right), pairs.size(), left + " " + right);
			for (int i = 0; i < pairs.size(); i++) {
				var pair = pairs.get(i);
				assertEquals(left.get(pair.left()), right.get(pair.right()));
				assertTrue(i == 0 || pairs.get(i - 1).left() < pair.left() && pairs.get(i - 1).right() < pair.right(), "in order: " + pairs);
			}
		});
	}

	@Test
	void setsAreTheSameInWhateverOrder() {
		assertEquals(3, Alignment.ofSets(List.of("a", "b", "b", "c"), List.of("b", "x", "b", "a")).size());
	}

	/** Lists that have nothing in common are not compared for ever. */
	@Test
	void longListsThatDifferTooMuchKeepTheirEnds() {
		var left = new ArrayList<>(Collections.nCopies(20_000, "a"));
		var right = new ArrayList<>(Collections.nCopies(20_000, "b"));
		left.addFirst("first");
		right.addFirst("first");
		left.add("last");
		right.add("last");
		assertEquals(2, Alignment.ofSequences(left, right).size());
	}

	private static List<Integer> list(SplittableRandom random) {
		var list = new ArrayList<Integer>();
		for (int i = random.nextInt(30); i > 0; i--) {
			list.add(random.nextInt(4));
		}
		return list;
	}

	private static List<Integer> changed(List<Integer> list, SplittableRandom random) {
		var other = new ArrayList<>(list);
		for (int i = random.nextInt(4); i > 0 && !other.isEmpty(); i--) {
			if (random.nextBoolean()) {
				other.remove(random.nextInt(other.size()));
			} else {
				other.add(random.nextInt(other.size()), random.nextInt(4));
			}
		}
		return other;
	}

	private static int longest(List<Integer> left, List<Integer> right) {
		var table = new int[left.size() + 1][right.size() + 1];
		for (int i = 1; i <= left.size(); i++) {
			for (int j = 1; j <= right.size(); j++) {
				table[i][j] = left.get(i - 1).equals(right.get(j - 1)) ? table[i - 1][j - 1] + 1
						: Math.max(table[i - 1][j], table[i][j - 1]);
			}
		}
		return table[left.size()][right.size()];
	}
}
