package io.stagewalk.translation.map;

import java.util.OptionalInt;

/**
 * What the entries above a leaf, and its own bit 0, make of it.
 *
 * @param tableBits    NSTable, APTable[1:0], UXNTable, PXNTable of the table descriptors above, or-ed, as in bits [63:59];
 *                     0 in stage 2, which has none
 * @param invalidLevel level of the first entry, from the root down to the leaf itself, whose bit 0 is clear
 */
public record Standing(int tableBits, OptionalInt invalidLevel, Validity validity) {
	private static final int INVALID_SHIFT = 5;
	private static final int VALIDITY_SHIFT = 8;
	private static final int TABLE_BITS = (1 << INVALID_SHIFT) - 1;

	/** To whom a leaf counts. */
	public enum Validity {
		/** The hardware translates by it. */
		HARDWARE,
		/** Bit 0 is clear in it or above, but software bits are not 0: only software counts it as mapped. */
		SOFTWARE,
		/** Every access is an Address size fault. */
		ADDRESS_SIZE
	}

	/** The same in an int, for the inner loop: bits [4:0] as they are, level + 2 or 0 in bits [7:5]. */
	static Standing of(int packed) {
		int invalid = packed >>> INVALID_SHIFT & 7;
		return new Standing(packed & TABLE_BITS, invalid == 0 ? OptionalInt.empty() : OptionalInt.of(invalid - 2),
				Validity.values()[packed >>> VALIDITY_SHIFT]);
	}

	static int withTableBits(int packed, long descriptor) {
		return packed | (int) (descriptor >>> 59);
	}

	static int withInvalid(int packed, int level) {
		boolean known = (packed >>> INVALID_SHIFT & 7) != 0;
		return known ? packed : packed | level + 2 << INVALID_SHIFT | Validity.SOFTWARE.ordinal() << VALIDITY_SHIFT;
	}

	static int outOfRange(int packed) {
		return packed >>> VALIDITY_SHIFT != 0 ? packed : packed | Validity.ADDRESS_SIZE.ordinal() << VALIDITY_SHIFT;
	}

	public boolean isLive() {
		return validity == Validity.HARDWARE;
	}
}
