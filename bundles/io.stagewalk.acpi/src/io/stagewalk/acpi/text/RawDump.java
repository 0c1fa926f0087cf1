package io.stagewalk.acpi.text;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

import io.stagewalk.acpi.Table;

/** The dump of all bytes that ends what {@code iasl -d} writes: all it has to say of a table that it does not know. */
final class RawDump {
	private static final Pattern UNKNOWN_TO_IASL = Pattern.compile("(?m)^\\*{4} Unknown ACPI table signature");
	private static final String HEADING = "Raw Table Data";
	private static final Pattern LINE = Pattern.compile("(?m)^\\s*\\p{XDigit}{4,8}: ((?:\\p{XDigit}{2} ){1,16})");

	private RawDump() {
	}

	/** The table's bytes, if iasl wrote its text without knowing it. */
	static Optional<byte[]> of(String text) {
		return UNKNOWN_TO_IASL.matcher(text).find() ? Optional.of(bytes(text)) : Optional.empty();
	}

	/** The bytes that stand at the end of a text; none if it has none. */
	static byte[] bytes(String text) {
		int start = text.indexOf(HEADING);
		var bytes = new ByteArrayOutputStream();
		var line = LINE.matcher(text).region(Math.max(0, start), start < 0 ? 0 : text.length());
		while (line.find() && bytes.size() <= Table.MAX_FILE_LENGTH) {
			bytes.writeBytes(HexFormat.of().parseHex(line.group(1).replace(" ", "")));
		}
		return bytes.toByteArray();
	}
}
