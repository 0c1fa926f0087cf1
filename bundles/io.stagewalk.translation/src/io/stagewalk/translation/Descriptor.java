package io.stagewalk.translation;

/**
 * A translation table descriptor as it stands in memory (in the order of its bits: a big-endian one is turned round).
 *
 * @see "Arm ARM DDI 0487, D8.3 Translation table descriptor formats"
 */
public sealed interface Descriptor permits Stage1Descriptor, Stage2Descriptor {

	/** The 64 bits. */
	long value();

	/** Of the table that holds it, −1 to 3. */
	int level();

	TableFormat format();

	Stage stage();

	/** Bit 0: whether the hardware uses it. */
	default boolean isValid() {
		return Bits.isSet(value(), 0);
	}

	/** Whether it points to a table of the next level: bit 1, but at the last level bit 1 stands for a page. */
	default boolean isTable() {
		return level() < TableFormat.LAST_LEVEL && Bits.isSet(value(), 1);
	}

	/** Whether bits [1:0], apart from bit 0, are an encoding that maps memory at this level. */
	default boolean isLeaf() {
		return level() == TableFormat.LAST_LEVEL ? Bits.isSet(value(), 1)
				: !Bits.isSet(value(), 1) && format().hasBlocks(level());
	}

	/** Address of the next table, or of the memory that a leaf maps. */
	default long outputAddress() {
		return isTable() ? format().tableAddress(value()) : format().leafAddress(value(), level());
	}

	/** Bytes of address space that it covers. */
	default long span() {
		return format().span(level());
	}

	/** SH[1:0]: 0 non-, 2 outer, 3 inner shareable; with FEAT_LPA2 in effect these bits are part of the address. */
	default int sh() {
		return (int) Bits.field(value(), 9, 8);
	}

	/** AF, the access flag. */
	default boolean accessFlag() {
		return Bits.isSet(value(), 10);
	}

	/** Bit 51: the dirty bit modifier. */
	default boolean dbm() {
		return Bits.isSet(value(), 51);
	}

	/** Bit 52: one of a row of descriptors that continue one another. */
	default boolean contiguous() {
		return Bits.isSet(value(), 52);
	}

	/** Bits [58:55], which the hardware leaves to software; Xen keeps its p2m type there. */
	default int softwareBits() {
		return (int) Bits.field(value(), 58, 55);
	}

	/** How a descriptor is written: {@code 0x} and sixteen digits. */
	static String text(long value) {
		return String.format("0x%016x", value);
	}
}
