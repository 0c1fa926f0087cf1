package io.stagewalk.acpi.text;

import java.util.Arrays;
import java.util.HexFormat;

import io.stagewalk.acpi.definition.BitsDefinition;
import io.stagewalk.acpi.definition.Heading;
import io.stagewalk.acpi.definition.Kind;
import io.stagewalk.acpi.model.Field;
import io.stagewalk.acpi.model.Group;
import io.stagewalk.acpi.model.Node;
import io.stagewalk.acpi.model.TableModel;
import io.stagewalk.acpi.model.Unknown;

/** Writes a table's fields, one a line, as {@code iasl -d} does. */
final class TextWriter {
	/** What a line of bytes that belong to no field is called. */
	static final String UNKNOWN = "Unknown";

	private static final String LAST_OF_HEADER = "Asl Compiler Revision";
	private static final int BYTES_A_LINE = 16;
	private static final HexFormat SPACED = HexFormat.ofDelimiter(" ").withUpperCase();

	private final StringBuilder text = new StringBuilder();
	private int reached;

	private final byte[] all;
	/** From here on there are no fields, but bytes. */
	private final int fieldsEnd;

	private TextWriter(byte[] all, int fieldsEnd) {
		this.all = all;
		this.fieldsEnd = fieldsEnd;
	}

	/** @param fieldsEnd the offset from which on the table's bytes are written as they are */
	static String text(TableModel table, int fieldsEnd) {
		var writer = new TextWriter(table.bytes(), fieldsEnd);
		writer.text.append("/*\n * ACPI Data Table [").append(title(table)).append("]\n *\n")
				.append(" * Format: [HexOffset DecimalOffset ByteLength]  FieldName : FieldValue\n */\n\n");
		writer.children(table.root());
		writer.rest();
		return writer.text.toString();
	}

	/** The signature, as far as it can be shown. */
	private static String title(TableModel table) {
		return table.signature().isEmpty() ? "no signature" : table.signature().replaceAll("[^ -~]|\\*/", "?").strip();
	}

	private void children(Group group) {
		for (var child : group.children()) {
			if (child.end() > fieldsEnd) {
				return;
			}
			reached = child.end();
			switch (child) {
				case Field field -> field(field);
				case Unknown unknown -> line(unknown, UNKNOWN, bytes(unknown.bytes()));
				case Group inner -> group(inner);
			}
		}
	}

	private void group(Group group) {
		switch (group.definition().heading()) {
			case Heading.None none -> {
				text.append('\n');
				children(group);
			}
			case Heading.Title title -> {
				text.append('\n');
				line(group, group.kind(), '[' + title.text() + ']');
				children(group);
				text.append('\n');
			}
			case Heading.Bytes bytes -> {
				line(group, group.kind(), bytes(Arrays.copyOfRange(all, group.offset(), group.end())));
				comments(group);
			}
		}
	}

	private void comments(Group group) {
		for (var child : group.children()) {
			if (child instanceof Field field) {
				comment(field.name(), said(field));
				field.bits().forEach(bits -> comment(bits.name(), said(bits, field.number())));
			}
		}
	}

	/** What iasl has no line for: another line has the value. */
	private void comment(String name, String value) {
		text.append("%44s : %s */\n".formatted("/* " + name, value));
	}

	private void rest() {
		if (fieldsEnd < all.length) {
			var rest = Arrays.copyOfRange(all, reached, all.length);
			line(reached, rest.length, UNKNOWN, bytes(rest));
		}
	}

	private void field(Field field) {
		line(field, field.name(), said(field));
		for (var bits : field.bits()) {
			bits(bits, field.number());
		}
		if (field.name().equals(LAST_OF_HEADER)) {
			text.append('\n');
		}
	}

	/** Bits for which iasl has no line stand in a comment: the line of the whole number has their value. */
	private void bits(BitsDefinition bits, long number) {
		switch (bits.listing()) {
			case IASL -> text.append("%44s : %s\n".formatted(bits.name(), said(bits, number)));
			case OWN -> comment(bits.name(), said(bits, number));
		}
	}

	private static String said(Field field) {
		return value(field) + field.value().map(value -> " [" + value.name() + ']').orElse("");
	}

	private static String said(BitsDefinition bits, long number) {
		long value = bits.of(number);
		return hexadecimal(value, (bits.width() + 3) / 4) + bits.enumeration().of(value).map(name -> " [" + name.name() + ']').orElse("");
	}

	private static String value(Field field) {
		return switch (field.definition().kind()) {
			case NUMBER -> hexadecimal(field.number(), 2 * field.length());
			case BYTES -> bytes(field.bytes());
			case TEXT -> characters(field.bytes(), trimmed(field.bytes()));
			case STRING, UTF16 -> string(field);
			case UUID -> TextValue.uuid(field.bytes());
			case PCI_PATH -> HexFormat.ofDelimiter(",").withUpperCase().formatHex(field.bytes());
		};
	}

	/** Characters that end with one NUL in quotes, and others as bytes. */
	private static String string(Field field) {
		var bytes = field.bytes();
		int width = field.definition().kind() == Kind.UTF16 ? Character.BYTES : 1;
		int count = bytes.length / width - 1;
		var low = new byte[Math.max(0, count)];
		boolean writable = count >= 0 && bytes.length % width == 0;
		for (int i = 0; i < bytes.length && writable; i++) {
			if (i % width != 0 || i / width >= count) {
				writable = bytes[i] == 0;
			} else {
				low[i / width] = bytes[i];
			}
		}
		return writable ? characters(bytes, low) : bytes(bytes);
	}

	private static String characters(byte[] bytes, byte[] characters) {
		var quoted = TextValue.quoted(characters);
		return quoted.isEmpty() ? bytes(bytes) : quoted;
	}

	private static byte[] trimmed(byte[] bytes) {
		int length = bytes.length;
		while (length > 0 && bytes[length - 1] == 0) {
			length--;
		}
		return Arrays.copyOf(bytes, length);
	}

	private static String hexadecimal(long value, int digits) {
		return HexFormat.of().withUpperCase().toHexDigits(value, Math.min(digits, 16));
	}

	/** On one line if there are few, else some a line, joined by backslashes. */
	private static String bytes(byte[] bytes) {
		if (bytes.length <= BYTES_A_LINE) {
			return SPACED.formatHex(bytes);
		}
		var text = new StringBuilder("\\");
		for (int at = 0; at < bytes.length; at += BYTES_A_LINE) {
			int end = Math.min(at + BYTES_A_LINE, bytes.length);
			text.append("\n    ").append(SPACED.formatHex(bytes, at, end)).append(end < bytes.length ? " \\" : "");
		}
		return text.toString();
	}

	private void line(Node node, String name, String value) {
		line(node.offset(), node.length(), name, value);
	}

	private void line(int offset, int length, String name, String value) {
		text.append("[%03Xh %04d %3d] %28s : %s\n".formatted(offset, offset, length, name, value));
	}
}
