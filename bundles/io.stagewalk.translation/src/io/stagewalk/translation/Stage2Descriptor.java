package io.stagewalk.translation;

/**
 * A stage-2 descriptor.
 *
 * @param value the 64 bits
 * @param level of the table that holds it, −1 to 3
 * @see "Arm ARM DDI 0487, D8.3 Translation table descriptor formats, VMSAv8-64 stage 2"
 */
public record Stage2Descriptor(long value, int level, TableFormat format) implements Descriptor {

	/** Of the 4 KiB granule without FEAT_LPA2, as Xen uses it. */
	public Stage2Descriptor(long value, int level) {
		this(value, level, TableFormat.KIB4);
	}

	@Override
	public Stage stage() {
		return Stage.STAGE2;
	}

	/** MemAttr[3:0]: without FEAT_S2FWB 0b0001 is Device-nGnRE, 0b1111 Normal Write-Back. */
	public int memAttr() {
		return (int) Bits.field(value, 5, 2);
	}

	/** S2AP[1:0]: bit 0 permits reads, bit 1 writes. */
	public int s2ap() {
		return (int) Bits.field(value, 7, 6);
	}

	/** XN[1:0], bits [54:53]; without FEAT_XNX only bit 1 counts. */
	public int xn() {
		return (int) Bits.field(value, 54, 53);
	}

	@Override
	public String toString() {
		return Descriptor.text(value);
	}
}
