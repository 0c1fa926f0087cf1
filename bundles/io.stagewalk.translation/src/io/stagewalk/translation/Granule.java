package io.stagewalk.translation;

/**
 * The size of a page, and of a translation table.
 *
 * @see "Arm ARM DDI 0487, D8.2 Translation granules"
 */
public enum Granule {
	KIB4(12), KIB16(14), KIB64(16);

	private final int bits;

	Granule(int bits) {
		this.bits = bits;
	}

	/** log2 of the bytes of a page. */
	public int bits() {
		return bits;
	}

	/** Bits of an input address that one level resolves: 9, 11 or 13. */
	public int stride() {
		return bits - 3;
	}

	/** Lowest bit of the index into a table of that level, −1 to 3. */
	public int shift(int level) {
		return bits + (TableFormat.LAST_LEVEL - level) * stride();
	}

	/** Bytes. */
	public long size() {
		return 1L << bits;
	}

	/** By TCR_ELx.TG0 or VTCR_EL2.TG0; the reserved value 3 stands for 4 KiB here. */
	static Granule ofTg0(int field) {
		return switch (field) {
			case 1 -> KIB64;
			case 2 -> KIB16;
			default -> KIB4;
		};
	}

	/** By TCR_ELx.TG1; the reserved value 0 stands for 4 KiB here. */
	static Granule ofTg1(int field) {
		return switch (field) {
			case 1 -> KIB16;
			case 3 -> KIB64;
			default -> KIB4;
		};
	}

	/** The encoding in TG0. */
	public int tg0() {
		return switch (this) {
			case KIB4 -> 0;
			case KIB16 -> 2;
			case KIB64 -> 1;
		};
	}

	/** The encoding in TG1. */
	public int tg1() {
		return switch (this) {
			case KIB4 -> 2;
			case KIB16 -> 1;
			case KIB64 -> 3;
		};
	}

	@Override
	public String toString() {
		return (size() >>> 10) + " KiB";
	}
}
