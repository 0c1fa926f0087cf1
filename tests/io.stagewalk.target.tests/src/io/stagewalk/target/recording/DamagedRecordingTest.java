package io.stagewalk.target.recording;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import io.stagewalk.testing.Repository;
import io.stagewalk.testing.Seeds;

/** Recordings of which any bytes are changed are read, or refused with an exception of their own; nothing else happens. */
class DamagedRecordingTest {
	private static final String LIKELY = "0123456789abcdefx\"{}[],:=\n -.";

	private interface Reader {
		void read(String text) throws RecordingException;
	}

	@Test
	void damagedJsonTraceIsReadOrRefused() {
		check(Traces.JSON, Traces::json);
	}

	@Test
	void damagedTextTraceIsReadOrRefused() {
		check(Traces.TEXT, Traces::text);
	}

	@Test
	void damagedInputsAreReadOrRefused() throws Exception {
		var inputs = Files.readString(Repository.recording("x420-opreg-bert/inputs.json"));
		check(inputs, text -> InputsReader.of("inputs.json", text));
	}

	private static void check(String text, Reader reader) {
		int[] refused = new int[1];
		Seeds.check(400, random -> {
			try {
				reader.read(damaged(text, random));
			} catch (RecordingException expected) {
				refused[0]++;
			}
		});
		assertTrue(System.getProperty("stagewalk.seed") != null || refused[0] > 20, "refused " + refused[0]);
	}

	private static String damaged(String text, SplittableRandom random) {
		var bytes = text.getBytes(StandardCharsets.UTF_8);
		for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
			int at = random.nextInt(bytes.length);
			switch (random.nextInt(4)) {
				case 0 -> bytes[at] = (byte) random.nextInt(256);
				case 1 -> bytes[at] = (byte) LIKELY.charAt(random.nextInt(LIKELY.length()));
				case 2 -> {
					int other = random.nextInt(bytes.length);
					int length = Math.min(random.nextInt(40), bytes.length - Math.max(at, other));
					System.arraycopy(bytes, other, bytes, at, length);
				}
				default -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
			}
		}
		return new String(bytes, StandardCharsets.UTF_8);
	}
}
