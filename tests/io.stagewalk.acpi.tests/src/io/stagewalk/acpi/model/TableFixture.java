package io.stagewalk.acpi.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table written down by hand from its specification: for each field its offset, bytes, name and value, and below it its
 * bits. The common header is made from signature and revision.
 *
 * <pre>
 * == AGDI 0: signalled by interrupt
 * 0024  01                       Flags (decoded below) = 0x1
 *       [0]                       Signalling mode = 0x1
 * 0025  00 00 00                 Reserved = 0x0
 * </pre>
 *
 * A value is a number, "text" or {UUID}; the name of a number may follow in brackets. {@code 00*24} is 24 bytes.
 */
record TableFixture(String title, String signature, int revision, List<Expected> fields) {
	private static final Pattern TITLE = Pattern.compile("== (\\S{4}) ([0-9]+): (.+)");
	private static final Pattern FIELD = Pattern.compile(
			"([0-9a-f]{4})  ([0-9a-f]{2}(?:\\*[0-9]+)?(?: [0-9a-f]{2}(?:\\*[0-9]+)?)*)\\s+ (\\S.*?)(?: = (.*?)(?: \\[(.+)])?)?");
	private static final Pattern BITS = Pattern.compile("\\s+\\[([0-9]+)(?:-([0-9]+))?]\\s+(.+) = 0x([0-9A-F]+)");
	private static final int HEADER = 36;

	/** A field; value and its name are empty where they are not written down. */
	record Expected(int offset, byte[] bytes, String name, String value, String valueName, List<Bits> bits) {
	}

	record Bits(int low, int high, String name, long value) {
	}

	static List<TableFixture> read(Path file) throws IOException {
		var tables = new ArrayList<TableFixture>();
		for (var line : Files.readAllLines(file)) {
			var title = TITLE.matcher(line);
			var field = FIELD.matcher(line);
			var bits = BITS.matcher(line);
			if (title.matches()) {
				tables.add(new TableFixture(line.substring(3), title.group(1), Integer.parseInt(title.group(2)), new ArrayList<>()));
			} else if (field.matches()) {
				tables.getLast().fields.add(new Expected(Integer.parseInt(field.group(1), 16), bytes(field.group(2)), field.group(3),
						orEmpty(field.group(4)), orEmpty(field.group(5)), new ArrayList<>()));
			} else if (bits.matches()) {
				int low = Integer.parseInt(bits.group(1));
				int high = bits.group(2) == null ? low : Integer.parseInt(bits.group(2));
				tables.getLast().fields.getLast().bits.add(new Bits(low, high, bits.group(3), Long.parseUnsignedLong(bits.group(4), 16)));
			} else if (!line.isBlank() && !line.startsWith("#")) {
				throw new IOException(file + ": " + line);
			}
		}
		return tables;
	}

	private static String orEmpty(String group) {
		return group == null ? "" : group;
	}

	private static byte[] bytes(String text) {
		var bytes = new ByteArrayOutputStream();
		for (var one : text.split(" ")) {
			var parts = one.split("\\*");
			for (int i = parts.length == 1 ? 1 : Integer.parseInt(parts[1]); i > 0; i--) {
				bytes.write(HexFormat.fromHexDigits(parts[0]));
			}
		}
		return bytes.toByteArray();
	}

	/** The whole table. */
	byte[] bytes() {
		int length = fields.isEmpty() ? HEADER : fields.getLast().offset + fields.getLast().bytes.length;
		var table = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
		table.put(signature.getBytes(StandardCharsets.ISO_8859_1)).putInt(length).put((byte) revision);
		table.put(10, "STAGEWFIXTURE ".getBytes(StandardCharsets.ISO_8859_1));
		fields.forEach(field -> table.put(field.offset, field.bytes));
		int sum = 0;
		for (var one : table.array()) {
			sum += one;
		}
		return table.put(9, (byte) -sum).array();
	}
}
