package io.stagewalk.translation;

/**
 * A stage-2 descriptor of the 4 KiB granule, as it stands in memory.
 *
 * @param value the 64 bits
 * @param level of the table that holds it, 0 to 3
 * @see "Arm ARM DDI 0487, D8.3 Translation table descriptor formats, VMSAv8-64 stage 2"
 */
public record Stage2Descriptor(long value, int level) {

	/** Bit 0: whether the hardware uses it. */
	public boolean isValid() {
		return Bits.isSet(value, 0);
	}

	/** Whether it points to a table of the next level: bit 1, but at the last level bit 1 stands for a page. */
	public boolean isTable() {
		return level < Stage2Regime.LAST_LEVEL && Bits.isSet(value, 1);
	}

	/** Whether bits [1:0], apart from bit 0, are an encoding that maps memory at this level; level 0 has no blocks. */
	public boolean isLeaf() {
		return level == Stage2Regime.LAST_LEVEL ? Bits.isSet(value, 1) : level > 0 && !Bits.isSet(value, 1);
	}

	/** Physical address of the next table, or of the memory that a leaf maps. */
	public long outputAddress() {
		return Bits.inPlace(value, 47, isTable() ? 12 : Stage2Regime.shift(level));
	}

	/** MemAttr[3:0]: without FEAT_S2FWB 0b0001 is Device-nGnRE, 0b1111 Normal Write-Back. */
	public int memAttr() {
		return (int) Bits.field(value, 5, 2);
	}

	/** S2AP[1:0]: bit 0 permits reads, bit 1 writes. */
	public int s2ap() {
		return (int) Bits.field(value, 7, 6);
	}

	/** SH[1:0]: 0 non-, 2 outer, 3 inner shareable. */
	public int sh() {
		return (int) Bits.field(value, 9, 8);
	}

	/** AF, the access flag. */
	public boolean accessFlag() {
		return Bits.isSet(value, 10);
	}

	/** Bit 52. */
	public boolean contiguous() {
		return Bits.isSet(value, 52);
	}

	/** XN[1:0], bits [54:53]; without FEAT_XNX only bit 1 counts. */
	public int xn() {
		return (int) Bits.field(value, 54, 53);
	}

	/** Bits [58:55], which the hardware leaves to software; Xen keeps its p2m type there. */
	public int softwareBits() {
		return (int) Bits.field(value, 58, 55);
	}

	/** Whether S2AP and XN permit an access (without FEAT_XNX: any XN[1] forbids execution at every level). */
	public boolean permits(Access access) {
		return switch (access) {
			case READ -> (s2ap() & 1) != 0;
			case WRITE -> (s2ap() & 2) != 0;
			case EXECUTE -> (s2ap() & 1) != 0 && (xn() & 2) == 0;
		};
	}

	@Override
	public String toString() {
		return String.format("0x%016x", value);
	}
}
