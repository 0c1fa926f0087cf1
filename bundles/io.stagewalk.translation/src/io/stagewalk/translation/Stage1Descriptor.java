package io.stagewalk.translation;

/**
 * A stage-1 descriptor.
 *
 * @param value the 64 bits
 * @param level of the table that holds it, −1 to 3
 * @see "Arm ARM DDI 0487, D8.3.1 VMSAv8-64 descriptor formats, stage 1"
 */
public record Stage1Descriptor(long value, int level, TableFormat format) implements Descriptor {

	@Override
	public Stage stage() {
		return Stage.STAGE1;
	}

	/** AttrIndx: which byte of MAIR_ELx. */
	public int attrIndx() {
		return (int) Bits.field(value, 4, 2);
	}

	/** NS, of a leaf of a Secure regime: the memory is Non-secure. */
	public boolean ns() {
		return Bits.isSet(value, 5);
	}

	/** AP[2:1]: bit 0 permits EL0, bit 1 forbids writes. */
	public int ap() {
		return (int) Bits.field(value, 7, 6);
	}

	/** nG: belongs to one address space identifier. */
	public boolean notGlobal() {
		return Bits.isSet(value, 11);
	}

	/** PXN. */
	public boolean pxn() {
		return Bits.isSet(value, 53);
	}

	/** UXN; in a regime without EL0, XN. */
	public boolean uxn() {
		return Bits.isSet(value, 54);
	}

	/** Of a table descriptor, NSTable, APTable[1:0], UXNTable, PXNTable: bits [63:59]. */
	public int tableBits() {
		return (int) Bits.field(value, 63, 59);
	}

	@Override
	public String toString() {
		return Descriptor.text(value);
	}
}
