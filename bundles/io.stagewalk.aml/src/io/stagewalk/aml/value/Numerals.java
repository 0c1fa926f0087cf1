package io.stagewalk.aml.value;

/**
 * Strings as integers.
 *
 * @see "ACPI 6.5, 19.3.5.3 Implicit Source Operand Conversion; 19.6, ToInteger (Convert Data to Integer)"
 */
final class Numerals {
	private static final int HEX = 16;
	private static final int DECIMAL = 10;

	private Numerals() {
	}

	/** What an operator makes of a string where it needs an integer: hexadecimal up to the first other character. */
	static long implicit(byte[] text, IntegerWidth width) {
		int at = skipBlanks(text);
		return digits(text, isHexPrefixed(text, at) ? at + 2 : at, HEX, width);
	}

	/** What {@code ToInteger} makes of a string: decimal, or hexadecimal behind {@code 0x}. */
	static long explicit(byte[] text, IntegerWidth width) {
		int at = skipBlanks(text);
		return isHexPrefixed(text, at) ? digits(text, at + 2, HEX, width) : digits(text, at, DECIMAL, width);
	}

	private static int skipBlanks(byte[] text) {
		int at = 0;
		while (at < text.length && (text[at] == ' ' || text[at] >= '\t' && text[at] <= '\r')) {
			at++;
		}
		return at;
	}

	private static boolean isHexPrefixed(byte[] text, int at) {
		return at + 1 < text.length && text[at] == '0' && (text[at + 1] | 0x20) == 'x';
	}

	/** The digits from there on; those that would make the number too large are left out. */
	private static long digits(byte[] text, int start, int radix, IntegerWidth width) {
		long value = 0;
		for (int i = start; i < text.length; i++) {
			int digit = Character.digit(text[i] & 0x7f, radix);
			if (text[i] < 0 || digit < 0 || Long.compareUnsigned(value, largestBefore(digit, radix, width)) > 0) {
				break;
			}
			value = value * radix + digit;
		}
		return value;
	}

	/** The largest number that a digit can be put behind. */
	private static long largestBefore(int digit, int radix, IntegerWidth width) {
		return Long.divideUnsigned(width.ones() - digit, radix);
	}
}
