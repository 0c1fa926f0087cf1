package io.stagewalk.aml.syntax;

import java.nio.charset.StandardCharsets;

/**
 * Names of four characters, packed into an {@code int} with the first character in the lowest byte, as they stand in AML.
 *
 * @see "ACPI 6.5, 20.2.2 Name Objects Encoding"
 */
public final class NameSeg {
	/** Characters of a name. */
	public static final int LENGTH = 4;

	private NameSeg() {
	}

	/** @param text one to four characters; shorter names are filled up with underscores */
	public static int of(String text) {
		if (text.isEmpty() || text.length() > LENGTH) {
			throw new IllegalArgumentException("expected one to four characters, not " + text);
		}
		int packed = 0;
		for (int i = LENGTH - 1; i >= 0; i--) {
			packed = packed << 8 | (i < text.length() ? text.charAt(i) & 0xff : '_');
		}
		return packed;
	}

	/** The four characters. */
	public static String text(int packed) {
		var bytes = new byte[] { (byte) packed, (byte) (packed >> 8), (byte) (packed >> 16), (byte) (packed >> 24) };
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

	/** Whether a name may begin with this byte: A to Z or an underscore. */
	static boolean isLead(int character) {
		return character >= 'A' && character <= 'Z' || character == '_';
	}

	/** Whether a byte may stand in a name: A to Z, 0 to 9 or an underscore. */
	static boolean isName(int character) {
		return isLead(character) || character >= '0' && character <= '9';
	}
}
