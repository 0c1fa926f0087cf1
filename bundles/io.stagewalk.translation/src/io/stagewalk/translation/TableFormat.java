package io.stagewalk.translation;

/**
 * How descriptors are laid out: by the granule, and by where an output address of more than 48 bits has its upper bits.
 *
 * @see "Arm ARM DDI 0487, D8.3 Translation table descriptor formats"
 */
public enum TableFormat {
	KIB4(Granule.KIB4, 48, 0, 0),
	KIB16(Granule.KIB16, 48, 0, 0),
	KIB64(Granule.KIB64, 48, 0, 0),
	/** FEAT_LPA: output address bits [51:48] stand in descriptor bits [15:12]. */
	KIB64_LPA(Granule.KIB64, 48, 12, 4),
	/** FEAT_LPA2 in effect (DS = 1): output address bits [51:50] stand in descriptor bits [9:8]. */
	KIB4_LPA2(Granule.KIB4, 50, 8, 2),
	/** As {@link #KIB4_LPA2}. */
	KIB16_LPA2(Granule.KIB16, 50, 8, 2);

	/** Level of the pages. */
	public static final int LAST_LEVEL = 3;
	/** Bytes of a descriptor. */
	public static final int DESCRIPTOR_SIZE = Long.BYTES;

	private final Granule granule;
	/** Address bits from here on stand elsewhere. */
	private final int lowBits;
	private final int highFrom;
	private final int highWidth;

	TableFormat(Granule granule, int lowBits, int highFrom, int highWidth) {
		this.granule = granule;
		this.lowBits = lowBits;
		this.highFrom = highFrom;
		this.highWidth = highWidth;
	}

	/** Without DS; {@code wide} formats of 64 KiB come with a physical address size of 52 bits. */
	static TableFormat of(Granule granule, int physicalAddressBits) {
		return switch (granule) {
			case KIB4 -> KIB4;
			case KIB16 -> KIB16;
			case KIB64 -> physicalAddressBits >= 52 ? KIB64_LPA : KIB64;
		};
	}

	/** With TCR_ELx.DS or VTCR_EL2.DS in effect; 64 KiB has no such format. */
	static TableFormat ofLpa2(Granule granule) {
		return granule == Granule.KIB16 ? KIB16_LPA2 : KIB4_LPA2;
	}

	public Granule granule() {
		return granule;
	}

	/** Whether FEAT_LPA2 is in effect, so that shareability comes from the control register. */
	public boolean isLpa2() {
		return this == KIB4_LPA2 || this == KIB16_LPA2;
	}

	/** Lowest bit of the index into a table of that level, −1 to 3. */
	public int shift(int level) {
		return granule.shift(level);
	}

	/** Bytes of address space that one descriptor of that level covers. */
	public long span(int level) {
		return 1L << shift(level);
	}

	/** Descriptors in a table. */
	public int entries() {
		return 1 << granule.stride();
	}

	/**
	 * Whether a level has block descriptors.
	 *
	 * @see "Arm ARM DDI 0487, AArch64.BlockDescSupported"
	 */
	public boolean hasBlocks(int level) {
		return switch (this) {
			case KIB4 -> level == 1 || level == 2;
			case KIB4_LPA2 -> level >= 0 && level <= 2;
			case KIB16, KIB64 -> level == 2;
			case KIB16_LPA2, KIB64_LPA -> level == 1 || level == 2;
		};
	}

	/** The address of the next table that a table descriptor gives. */
	public long tableAddress(long descriptor) {
		return address(descriptor, granule.bits());
	}

	/** The output address that a block or page descriptor of that level gives. */
	public long leafAddress(long descriptor, int level) {
		return address(descriptor, shift(level));
	}

	private long address(long descriptor, int alignment) {
		return Bits.inPlace(descriptor, lowBits - 1, alignment) | highBits(descriptor);
	}

	private long highBits(long descriptor) {
		return (descriptor >>> highFrom & Bits.mask(highWidth)) << lowBits;
	}

	/** The address bits of a descriptor that maps or points to {@code address}, which is aligned as it has to be. */
	public long encode(long address) {
		return Bits.inPlace(address, lowBits - 1, granule.bits()) | (address >>> lowBits & Bits.mask(highWidth)) << highFrom;
	}

	/** Descriptor bits that hold the address at the level's alignment and nothing else. */
	long lowMask(int alignment) {
		return Bits.inPlace(-1, lowBits - 1, alignment);
	}

	int highFrom() {
		return highFrom;
	}

	long highMask() {
		return Bits.mask(highWidth);
	}

	/** Bits of an address that stand in a descriptor where the address has them; the others, if any, stand elsewhere. */
	public int lowBits() {
		return lowBits;
	}

	/**
	 * How many neighbouring descriptors of a level the Contiguous bit joins; 1 where it has no meaning.
	 *
	 * @see "Arm ARM DDI 0487, D8.7.1 The Contiguous bit"
	 */
	public int contiguousEntries(int level) {
		return switch (granule) {
			case KIB4 -> level >= 1 ? 16 : 1;
			case KIB16 -> level == 3 ? 128 : level == 2 ? 32 : 1;
			case KIB64 -> level >= 2 ? 32 : 1;
		};
	}
}
