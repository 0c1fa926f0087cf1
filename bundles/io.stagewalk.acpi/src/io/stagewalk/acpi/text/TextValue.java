package io.stagewalk.acpi.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;

import io.stagewalk.acpi.model.Field;

/** Reads what stands behind the colon of a line. */
final class TextValue {
	private static final Pattern UUID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
	/** Where the bytes of a UUID stand in its text. */
	private static final int[] UUID_ORDER = { 3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15 };

	private final String file;
	private final Map<String, Long> labels = new HashMap<>();

	TextValue(String file) {
		this.file = file;
	}

	void label(String name, long offset) {
		labels.put(name, offset);
	}

	/** The bytes of a field. */
	byte[] bytes(TextLine line, Field field) throws TextException {
		return switch (field.definition().kind()) {
			case NUMBER -> number(line, field.length());
			case BYTES -> hexadecimal(line);
			case TEXT -> padded(line, isQuoted(line) ? characters(line).getBytes(StandardCharsets.ISO_8859_1) : hexadecimal(line),
					field.length());
			case STRING -> isQuoted(line) ? (characters(line) + '\0').getBytes(StandardCharsets.ISO_8859_1) : hexadecimal(line);
			case UTF16 -> isQuoted(line) ? (characters(line) + '\0').getBytes(StandardCharsets.UTF_16LE) : hexadecimal(line);
			case UUID -> uuid(line);
			case PCI_PATH -> padded(line, hexadecimal(line), 2);
		};
	}

	/** A little-endian number of some bytes. */
	byte[] number(TextLine line, int size) throws TextException {
		long most = size >= Long.BYTES ? -1 : (1L << size * Byte.SIZE) - 1;
		long value = number(line, most);
		var bytes = new byte[size];
		for (int i = 0; i < Math.min(size, Long.BYTES); i++) {
			bytes[i] = (byte) (value >>> i * Byte.SIZE);
		}
		return bytes;
	}

	/** What a structure's type is; empty if the line does not say a number. */
	OptionalLong type(TextLine line) {
		try {
			return OptionalLong.of(number(line, -1L));
		} catch (TextException e) {
			return OptionalLong.empty();
		}
	}

	/** @param most the highest value, unsigned */
	long number(TextLine line, long most) throws TextException {
		long value = TextExpression.value(file, line, unbracketed(line.value()), labels);
		if (Long.compareUnsigned(value, most) > 0) {
			throw new TextException(file, line.number(), "at most 0x" + Long.toHexString(most) + " for " + line.name(),
					"0x" + Long.toHexString(value));
		}
		return value;
	}

	/** What stands before the bracket in which iasl says what a value means. */
	private static String unbracketed(String value) {
		int bracket = value.indexOf('[');
		return (bracket < 0 ? value : value.substring(0, bracket)).strip();
	}

	/** Bytes of two digits, with or without spaces or commas between. */
	byte[] hexadecimal(TextLine line) throws TextException {
		var digits = unbracketed(line.value()).replaceAll("[\\s,]|\\b0[xX]", "");
		try {
			return HexFormat.of().parseHex(digits);
		} catch (IllegalArgumentException e) {
			throw new TextException(file, line.number(), "bytes of two hexadecimal digits for " + line.name(), line.value());
		}
	}

	private byte[] padded(TextLine line, byte[] bytes, int size) throws TextException {
		if (bytes.length > size) {
			throw new TextException(file, line.number(), "at most " + size + " bytes for " + line.name(), Integer.toString(bytes.length));
		}
		return Arrays.copyOf(bytes, size);
	}

	private byte[] uuid(TextLine line) throws TextException {
		var text = unbracketed(line.value());
		if (!UUID.matcher(text).matches()) {
			throw new TextException(file, line.number(), "a UUID for " + line.name(), line.value());
		}
		var written = HexFormat.of().parseHex(text.replace("-", ""));
		var bytes = new byte[written.length];
		for (int i = 0; i < bytes.length; i++) {
			bytes[UUID_ORDER[i]] = written[i];
		}
		return bytes;
	}

	/** The text of a UUID's bytes. */
	static String uuid(byte[] bytes) {
		var written = new byte[bytes.length];
		for (int i = 0; i < bytes.length; i++) {
			written[i] = bytes[UUID_ORDER[i]];
		}
		return HexFormat.of().withUpperCase().formatHex(written).replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
	}

	private static boolean isQuoted(TextLine line) {
		return line.value().startsWith("\"");
	}

	/** The characters between quotes, as they are: iasl knows no escapes here. */
	private String characters(TextLine line) throws TextException {
		int end = line.value().indexOf('"', 1);
		if (end < 0) {
			throw new TextException(file, line.number(), "a quote that ends " + line.name(), "the end of the line");
		}
		return line.value().substring(1, end);
	}

	/** Characters between quotes; empty if some cannot be written so. */
	static String quoted(byte[] bytes) {
		var text = new ByteArrayOutputStream();
		text.write('"');
		for (byte b : bytes) {
			if (b < ' ' || b > '~' || b == '"') {
				return "";
			}
			text.write(b);
		}
		text.write('"');
		return text.toString(StandardCharsets.ISO_8859_1);
	}
}
