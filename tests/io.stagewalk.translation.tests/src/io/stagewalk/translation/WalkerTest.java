package io.stagewalk.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.testing.Seeds;

/** Whatever stands in memory, a walk ends with a value, and it is the one that a walker written another way gives. */
class WalkerTest {

	@Test
	void agreesWithTheNaiveWalkerOnRandomTables() {
		Seeds.check(40, random -> everyRegime(random, (expected, walked) -> assertEquals(expected, walked)));
	}

	/** What the comparison is worth: on these tables each kind of answer is given at each level at which it can be. */
	@Test
	void randomTablesGiveEveryAnswerAtEveryLevel(TestReporter reporter) {
		var seen = new TreeMap<String, Integer>();
		for (int seed = 0; seed < 30; seed++) {
			everyRegime(new SplittableRandom(seed), (expected, walked) -> seen.merge(kind(walked), 1, Integer::sum));
		}
		seen.forEach((kind, count) -> reporter.publishEntry(kind, count.toString()));
		assertEquals(1 + 5 * 4 - 2, seen.size(), seen.toString());
		assertTrue(seen.get("translated") > 1000, seen.toString());
	}

	private static String kind(String answer) {
		return answer.startsWith("0x") ? "translated" : answer.substring(0, answer.indexOf(" after"));
	}

	private static void everyRegime(SplittableRandom random, BiConsumer<String, String> compared) {
		for (int startLevel = 0; startLevel <= 2; startLevel++) {
			for (int rootBits = 1; rootBits <= 13; rootBits++) {
				int inputBits = 12 + 9 * (3 - startLevel) + rootBits;
				if (inputBits < 25 || inputBits > 48) {
					continue; // T0SZ out of bounds: no walk at all
				}
				long vtcr = 64 - inputBits | (2 - startLevel) << 6 | random.nextInt(8) << 16 | 1L << 31;
				oneRegime(random, vtcr, Math.max(64, 8L << rootBits), compared);
			}
		}
	}

	private static void oneRegime(SplittableRandom random, long vtcr, long rootSize, BiConsumer<String, String> compared) {
		PhysicalMemory memory = new RandomTables(random.nextLong());
		long root = switch (random.nextInt(10)) {
			case 0 -> random.nextLong(1L << 48);
			case 1 -> RandomTables.HIGH;
			default -> random.nextLong(RandomTables.LOW_END);
		};
		long vttbr = random.nextLong(1 << 16) << 48 | root & -rootSize | random.nextInt(2);
		var walker = new Walker(memory, TranslationRegime.of(Stage2Regime.of(new VTTBR(vttbr), new VTCR(vtcr))));
		var naive = new NaiveWalker(memory, vttbr, vtcr);
		int inputBits = (int) (64 - (vtcr & 63));
		for (int i = 0; i < 24; i++) {
			long end = 1L << inputBits;
			long ipa = switch (i) {
				case 0 -> 0;
				case 1 -> end - 1;
				case 2 -> end;
				case 3 -> -1;
				case 4 -> random.nextLong();
				default -> random.nextLong(end);
			};
			var access = Access.values()[random.nextInt(3)];
			compared.accept(naive.walk(ipa, access) + ipa, NaiveWalker.text(walker.walk(new IPA(ipa), access)) + ipa);
		}
	}
}
