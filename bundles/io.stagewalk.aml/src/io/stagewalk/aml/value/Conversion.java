package io.stagewalk.aml.value;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * How integers, strings and buffers become one another, by their contents.
 *
 * @see "ACPI 6.5, 19.3.5 ASL Data Types; drivers/acpi/acpica/exconvrt.c"
 */
public final class Conversion {
	/** How integers are written in strings. */
	public enum Form {
		/** Where an operator needs a string: hexadecimal, buffers as {@code 0x01 0x02}. */
		IMPLICIT,
		/** {@code ToHexString}: hexadecimal behind {@code 0x}, buffers as {@code 0x01,0x02}. */
		HEX,
		/** {@code ToDecimalString}. */
		DECIMAL
	}

	private Conversion() {
	}

	/** The integer that an operator reads from a string. */
	public static long integerOfText(byte[] text, IntegerWidth width) {
		return Numerals.implicit(text, width);
	}

	/** What {@code ToInteger} reads from a string. */
	public static long integerOfNumeral(byte[] text, IntegerWidth width) {
		return Numerals.explicit(text, width);
	}

	/** The first bytes of a buffer as an integer, little-endian. */
	public static long integerOfBuffer(byte[] buffer, IntegerWidth width) {
		return littleEndian(buffer, Math.min(buffer.length, width.bytes()));
	}

	private static long littleEndian(byte[] bytes, int count) {
		long value = 0;
		for (int i = count - 1; i >= 0; i--) {
			value = value << 8 | bytes[i] & 0xff;
		}
		return value;
	}

	/** All bytes of an integer, little-endian. */
	public static byte[] bufferOfInteger(long value, IntegerWidth width) {
		var bytes = new byte[width.bytes()];
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = (byte) (value >>> 8 * i);
		}
		return bytes;
	}

	/** The characters and the 0 behind them. */
	public static byte[] bufferOfText(byte[] text) {
		return Arrays.copyOf(text, text.length + 1);
	}

	public static byte[] textOfInteger(long value, Form form, IntegerWidth width) {
		return bytes(switch (form) {
			case IMPLICIT -> hex(value, width.bytes() * 2);
			case HEX -> "0x" + Long.toHexString(value).toUpperCase(Locale.ROOT);
			case DECIMAL -> Long.toUnsignedString(value);
		});
	}

	private static String hex(long value, int digits) {
		var text = new char[digits];
		for (int i = 0; i < digits; i++) {
			text[i] = "0123456789ABCDEF".charAt((int) (value >>> 4 * (digits - 1 - i) & 15));
		}
		return new String(text);
	}

	public static byte[] textOfBuffer(byte[] buffer, Form form) {
		var text = new StringBuilder(buffer.length * 5);
		for (byte one : buffer) {
			if (!text.isEmpty()) {
				text.append(form == Form.IMPLICIT ? ' ' : ',');
			}
			switch (form) {
				case IMPLICIT, HEX -> text.append("0x").append(hex(one, 2));
				case DECIMAL -> text.append(one & 0xff);
			}
		}
		return bytes(text.toString());
	}

	/** The bytes of a text that has one character a byte. */
	public static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	/** A text with one character for each byte. */
	public static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

	/**
	 * An integer with one decimal digit in each four bits as a number.
	 *
	 * @see "ACPI 6.5, 19.6, FromBCD (Convert BCD To Integer)"
	 */
	public static long fromBcd(long bcd) {
		long value = 0;
		for (int shift = 60; shift >= 0; shift -= 4) {
			value = value * 10 + (bcd >>> shift & 15);
		}
		return value;
	}

	/** The last sixteen decimal digits of a number, each in four bits. */
	public static long toBcd(long value) {
		long bcd = 0;
		long rest = value;
		for (int shift = 0; shift < 64; shift += 4) {
			bcd |= Long.remainderUnsigned(rest, 10) << shift;
			rest = Long.divideUnsigned(rest, 10);
		}
		return bcd;
	}
}
