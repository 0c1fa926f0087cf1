package io.stagewalk.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

import io.stagewalk.testing.Seeds;

/**
 * What is written reads as the same value, and no text does more than make a {@link JsonException}. The seed is reported;
 * {@code -Dstagewalk.seed=N} runs the same again.
 */
@Timeout(1200)
class JsonRoundTripTest {
	private static final long SEED = Seeds.one();
	private static final int RUNS = Boolean.getBoolean("stagewalk.full") ? 100_000 : 2000;
	private static final String TELLING = "{}[]\":,\\u0e+-.tfn \n\0\ud800";

	@Test
	void readsWhatItWrote(TestReporter reporter) throws JsonException {
		reporter.publishEntry("stagewalk.seed", Long.toString(SEED));
		var random = new SplittableRandom(SEED);
		for (int run = 0; run < RUNS; run++) {
			var value = value(random, 4);
			assertEquals(value, JsonReader.read("x.json", JsonWriter.write(value)), "seed " + SEED + ", run " + run);
		}
	}

	@Test
	void survivesAnyText(TestReporter reporter) {
		reporter.publishEntry("stagewalk.seed", Long.toString(SEED));
		var random = new SplittableRandom(SEED);
		for (int run = 0; run < RUNS; run++) {
			var text = new StringBuilder(JsonWriter.write(value(random, 3)));
			for (int edits = random.nextInt(1, 4); edits > 0 && !text.isEmpty(); edits--) {
				int at = random.nextInt(text.length());
				switch (random.nextInt(3)) {
					case 0 -> text.setCharAt(at, TELLING.charAt(random.nextInt(TELLING.length())));
					case 1 -> text.deleteCharAt(at);
					default -> text.setLength(at);
				}
			}
			try {
				JsonReader.read("x.json", text.toString());
			} catch (JsonException e) {
				if (e.offset() < 0 || e.offset() > text.length()) {
					fail("seed " + SEED + ", run " + run + ": offset outside of the text: " + e.getMessage());
				}
			} catch (RuntimeException | StackOverflowError e) {
				fail("seed " + SEED + ", run " + run + ": " + text, e);
			}
		}
	}

	private static Json value(SplittableRandom random, int depth) {
		return switch (random.nextInt(depth > 0 ? 6 : 4)) {
			case 0 -> new Json.Number(new BigDecimal(BigInteger.valueOf(random.nextLong()), random.nextInt(-40, 40)));
			case 1 -> Json.text(text(random));
			case 2 -> Json.truth(random.nextBoolean());
			case 3 -> Json.Null.NULL;
			case 4 -> {
				var elements = new ArrayList<Json>();
				for (int i = random.nextInt(5); i > 0; i--) {
					elements.add(value(random, depth - 1));
				}
				yield Json.array(elements);
			}
			default -> {
				var object = Json.object();
				for (int i = random.nextInt(5); i > 0; i--) {
					object.with(text(random), value(random, depth - 1));
				}
				yield object.build();
			}
		};
	}

	private static String text(SplittableRandom random) {
		var text = new StringBuilder();
		for (int i = random.nextInt(12); i > 0; i--) {
			text.append((char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000));
		}
		return text.toString();
	}
}
