package io.stagewalk.cli.text;

/** How many bytes, in the largest unit that needs no fraction, as scenarios write lengths: {@code 64K}. */
public final class Sizes {
	private static final String[] UNITS = {"", "K", "M", "G"};

	private Sizes() {
	}

	public static String text(long bytes) {
		int unit = 0;
		long count = bytes;
		while (unit < UNITS.length - 1 && count != 0 && count % 1024 == 0) {
			count /= 1024;
			unit++;
		}
		return Long.toUnsignedString(count) + UNITS[unit];
	}
}
