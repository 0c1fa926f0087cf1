package io.stagewalk.acpi.form;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.TableField;
import io.stagewalk.acpi.definition.Enumeration;

/**
 * A value as it is written into a row, and how values are written.
 *
 * @param place of what is to get it, for messages
 */
record Written(TableField place, String text) {
	static final int GUID_BYTES = 16;

	private static final HexFormat SPACED = HexFormat.ofDelimiter(" ");
	private static final Pattern NUMBER = Pattern.compile("(0[xX][0-9a-fA-F]{1,16}|[0-9]{1,20})(?:\\s+(.*))?");
	private static final Pattern GUID = Pattern.compile("[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");
	private static final Pattern PCI_PATH = Pattern.compile("([0-9a-fA-F]{1,2})\\.([0-9a-fA-F]{1,2})");

	/** A number with the name that its editor has for it. */
	static String number(long number, Editor editor) {
		return switch (editor) {
			case Editor.Choice choice -> Long.toUnsignedString(number) + choice.of(number).map(value -> " " + value.name()).orElse("");
			case Editor.Reference reference -> hexadecimal(number) + reference.candidates().stream()
					.filter(candidate -> candidate.value() == number).map(candidate -> " " + candidate.path()).findFirst().orElse("");
			case Editor.Number(int bits, Editor.Radix radix) when radix == Editor.Radix.DECIMAL -> Long.toUnsignedString(number);
			case Editor.Number other -> hexadecimal(number);
			case Editor.Flags flags -> hexadecimal(number);
			case Editor.Characters characters -> throw new IllegalArgumentException("no number");
			case Editor.Guid guid -> throw new IllegalArgumentException("no number");
			case Editor.PciPath path -> throw new IllegalArgumentException("no number");
			case Editor.Bytes bytes -> throw new IllegalArgumentException("no number");
		};
	}

	private static String hexadecimal(long number) {
		return "0x" + Long.toHexString(number);
	}

	static String bytes(byte[] bytes) {
		return SPACED.formatHex(bytes);
	}

	static String pciPath(byte[] bytes) {
		return "%02x.%02x".formatted(bytes[0], bytes[1]);
	}

	static String guid(byte[] bytes) {
		var little = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		var hex = HexFormat.of();
		return "%08x-%04x-%04x-%s-%s".formatted(little.getInt(), little.getShort(), little.getShort(), hex.formatHex(bytes, 8, 10),
				hex.formatHex(bytes, 10, GUID_BYTES));
	}

	/** The number, or that of the name that an editor has. */
	long number(Editor editor) throws TableException {
		var wanted = text.strip();
		var named = switch (editor) {
			case Editor.Choice choice -> choice.choices().stream().filter(value -> value.name().equals(wanted)).map(Enumeration.Value::first)
					.findFirst();
			case Editor.Reference reference -> reference.candidates().stream().filter(candidate -> candidate.path().equals(wanted))
					.map(Editor.Candidate::value).findFirst();
			case Editor.Number number -> Optional.<Long> empty();
			case Editor.Flags flags -> Optional.<Long> empty();
			case Editor.Characters characters -> Optional.<Long> empty();
			case Editor.Guid guid -> Optional.<Long> empty();
			case Editor.PciPath path -> Optional.<Long> empty();
			case Editor.Bytes bytes -> Optional.<Long> empty();
		};
		return named.isPresent() ? named.get() : plain(wanted, editor);
	}

	private long plain(String wanted, Editor editor) throws TableException {
		var match = NUMBER.matcher(wanted);
		if (!match.matches()) {
			throw wrong(expected(editor));
		}
		long number;
		try {
			number = match.group(1).startsWith("0x") || match.group(1).startsWith("0X") ? Long.parseUnsignedLong(match.group(1).substring(2), 16)
					: Long.parseUnsignedLong(match.group(1));
		} catch (NumberFormatException tooLarge) {
			throw wrong("a number of at most 64 bits");
		}
		// a name behind the number must be the number's own: whoever changes one of them means something
		if (match.group(2) != null && !number(number, editor).endsWith(" " + match.group(2))) {
			throw wrong(number(number, editor));
		}
		return number;
	}

	private static String expected(Editor editor) {
		return switch (editor) {
			case Editor.Choice choice -> "a number, or one of " + names(choice.choices().stream().map(Enumeration.Value::name).toList());
			case Editor.Reference reference -> "an offset, or one of " + names(reference.candidates().stream().map(Editor.Candidate::path).toList());
			case Editor.Number number -> "a number";
			case Editor.Flags flags -> "a number";
			case Editor.Characters characters -> "characters";
			case Editor.Guid guid -> "a GUID";
			case Editor.PciPath path -> "a PCI device and function";
			case Editor.Bytes bytes -> "bytes";
		};
	}

	/** The first of many names. */
	private static String names(List<String> names) {
		int most = 20;
		return String.join(", ", names.stream().limit(most).toList()) + (names.size() > most ? ", …" : "");
	}

	/** Printable ASCII characters. */
	String characters() throws TableException {
		if (text.chars().anyMatch(c -> c < ' ' || c > '~')) {
			throw wrong("printable ASCII characters");
		}
		return text;
	}

	byte[] bytes() throws TableException {
		try {
			return HexFormat.of().parseHex(text.replaceAll("\\s", ""));
		} catch (IllegalArgumentException odd) {
			throw wrong("pairs of hexadecimal digits");
		}
	}

	byte[] guid() throws TableException {
		if (!GUID.matcher(text.strip()).matches()) {
			throw wrong("a GUID, xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx");
		}
		var big = HexFormat.of().parseHex(text.strip().replace("-", ""));
		var from = ByteBuffer.wrap(big);
		return ByteBuffer.allocate(GUID_BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(from.getInt()).putShort(from.getShort())
				.putShort(from.getShort()).put(big, Long.BYTES, Long.BYTES).array();
	}

	byte[] pciPath() throws TableException {
		var match = PCI_PATH.matcher(text.strip());
		if (!match.matches()) {
			throw wrong("a device and a function in hexadecimal digits, as 1f.7");
		}
		return new byte[] {(byte) HexFormat.fromHexDigits(match.group(1)), (byte) HexFormat.fromHexDigits(match.group(2))};
	}

	private TableException wrong(String expected) {
		return new TableException(place, expected, text);
	}
}
