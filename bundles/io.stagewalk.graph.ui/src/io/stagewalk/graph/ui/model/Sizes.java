package io.stagewalk.graph.ui.model;

import java.util.Locale;

/** Sizes in bytes, in words. */
final class Sizes {
	private static final String[] UNITS = {"B", "KiB", "MiB", "GiB", "TiB", "PiB"};
	private static final int UNIT_BITS = 10;
	/** Numbers of more digits are given in the next unit, rounded. */
	private static final int READABLE = 10_000;

	private Sizes() {
	}

	/** {@code 2 MiB}; exact if that takes at most four digits, else {@code ~1.9 TiB}. */
	static String text(long bytes) {
		if (bytes == 0) {
			return "16 EiB";
		}
		int unit = Math.min((Long.SIZE - 1 - Long.numberOfLeadingZeros(bytes)) / UNIT_BITS, UNITS.length - 1);
		int exact = Math.min(Long.numberOfTrailingZeros(bytes) / UNIT_BITS, unit);
		if (bytes >>> exact * UNIT_BITS < READABLE) {
			return (bytes >>> exact * UNIT_BITS) + " " + UNITS[exact];
		}
		return String.format(Locale.ROOT, "~%.1f %s", bytes / (double) (1L << unit * UNIT_BITS), UNITS[unit]);
	}

	/** {@code 1 page}, {@code 2 pages}. */
	static String count(long number, String noun) {
		return number + " " + noun + (number == 1 ? "" : "s");
	}
}
