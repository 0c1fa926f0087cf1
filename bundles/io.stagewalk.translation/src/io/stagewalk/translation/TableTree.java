package io.stagewalk.translation;

/**
 * The translation tables below one base register: where they begin and of what shape they are, for either stage.
 *
 * @param format     of the descriptors
 * @param root       address of the (first) root table, an IPA where stage 2 lies below, else a PA
 * @param inputBits  size of the input address, 64 − TxSZ
 * @param startLevel level of the root, −1 to 3
 * @param outputBits size of an output address, beyond which it is an Address size fault
 * @param endianness of the descriptors
 * @param shape      whether the register fields go together; if not, every walk ends in a Translation fault at level 0
 * @see "Arm ARM DDI 0487, D8.2 Translation process"
 */
public record TableTree(TableFormat format, long root, int inputBits, int startLevel, int outputBits, Endianness endianness,
		Shape shape) {

	/** Whether TxSZ, start level and granule go together. */
	public enum Shape {
		CONSISTENT, INCONSISTENT
	}

	public boolean isConsistent() {
		return shape == Shape.CONSISTENT;
	}

	/** Whether the root lies where the output size does not reach: every walk ends in an Address size fault at level 0. */
	public boolean isRootOutOfRange() {
		return root >>> outputBits != 0;
	}

	/** How many root tables stand side by side: 1, or for stage 2 up to 16. */
	public int rootTables() {
		return 1 << Math.max(0, inputBits - format.shift(startLevel) - format.granule().stride());
	}

	/** How many descriptors the root holds; fewer than a table has if the input size leaves no more bits. */
	public int rootEntries() {
		return 1 << inputBits - format.shift(startLevel);
	}

	/** How many descriptors there are in a table of that level. */
	public int entries(int level) {
		return level == startLevel ? rootEntries() : format.entries();
	}

	/** Where the descriptor for an input address stands, given the table that a walk reaches at a level. */
	public long descriptorAddress(long table, int level, long input) {
		return table + (long) index(level, input) * TableFormat.DESCRIPTOR_SIZE;
	}

	/** The index of an input address into a table of that level. */
	public int index(int level, long input) {
		return (int) (input >>> format.shift(level)) & entries(level) - 1;
	}

	/** The same tables from another root. */
	public TableTree withRoot(long other) {
		return new TableTree(format, other, inputBits, startLevel, outputBits, endianness, shape);
	}
}
