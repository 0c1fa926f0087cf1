package io.stagewalk.boot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import io.stagewalk.scenario.Problem;
import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.ScenarioException;

/** Reads the text of a scenario, or of a part of one, from its file. */
public final class ScenarioText {
	/** Some editors begin a text with it. */
	private static final String BYTE_ORDER_MARK = "\ufeff";

	private ScenarioText() {
	}

	/**
	 * @throws IOException       if the file cannot be read
	 * @throws ScenarioException if it is no UTF-8 text, or too long
	 */
	public static String read(Path file) throws IOException, ScenarioException {
		if (Files.isDirectory(file)) {
			throw new ScenarioException(new Problem(file.toString(), 1, 0, 0, "expected a scenario, found a folder"));
		}
		if (Files.size(file) > Scenario.MAX_LENGTH) {
			throw new ScenarioException(new Problem(file.toString(), 1, 1, 0,
					"expected a text of at most " + Scenario.MAX_LENGTH + " characters"));
		}
		return decode(file, Files.readAllBytes(file));
	}

	private static String decode(Path file, byte[] bytes) throws ScenarioException {
		var in = ByteBuffer.wrap(bytes);
		var out = CharBuffer.allocate(bytes.length);
		// a fresh decoder reports what is malformed; it stops where it is
		if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
			var before = out.flip().toString();
			int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
			throw new ScenarioException(new Problem(file.toString(), line, before.length() - before.lastIndexOf('\n'), 0,
					"expected UTF-8 text, found byte 0x" + Integer.toHexString(bytes[in.position()] & 0xff) + " at offset " + in.position()));
		}
		var text = out.flip().toString();
		return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
	}
}
