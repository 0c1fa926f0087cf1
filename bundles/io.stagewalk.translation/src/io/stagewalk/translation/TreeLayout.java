package io.stagewalk.translation;

/** A {@link TableTree} with all that the inner loop needs worked out beforehand. */
final class TreeLayout {
	final TableFormat format;
	final long root;
	final long inputMask;
	final int inputBits;
	final int startLevel;
	final int startShift;
	final int stride;
	final long indexMask;
	/** Address bits of a table descriptor that stand where the address has them. */
	final long tableMask;
	/** Whether others stand elsewhere. */
	final boolean wide;
	final int outputBits;
	final boolean bigEndian;
	/** The fault that every walk ends in; null if there is none. */
	final FaultKind broken;
	/** A bit for each level, from −1 on, that has blocks. */
	private final int blockLevels;
	/** By level, from −1 on: the bits of an input address below those that the levels down to there resolve. */
	private final long[] offsets = new long[TableFormat.LAST_LEVEL + 2];

	TreeLayout(TableTree tree) {
		format = tree.format();
		root = tree.root();
		inputBits = tree.inputBits();
		inputMask = Bits.mask(Math.clamp(inputBits, 0, Long.SIZE));
		startLevel = tree.startLevel();
		startShift = format.shift(startLevel);
		stride = format.granule().stride();
		indexMask = Bits.mask(stride);
		tableMask = format.lowMask(format.granule().bits());
		wide = format.highMask() != 0;
		outputBits = tree.outputBits();
		bigEndian = tree.endianness() == Endianness.BIG;
		broken = !tree.isConsistent() ? FaultKind.TRANSLATION : tree.isRootOutOfRange() ? FaultKind.ADDRESS_SIZE : null;
		int blocks = 0;
		for (int level = -1; level < TableFormat.LAST_LEVEL; level++) {
			blocks |= format.hasBlocks(level) ? 2 << level + 1 : 0;
		}
		for (int level = -1; level <= TableFormat.LAST_LEVEL; level++) {
			offsets[level + 1] = format.span(level) - 1;
		}
		blockLevels = blocks;
	}

	/** Whether a valid descriptor whose bit 1 is {@code tableOrPage} maps memory at a level. */
	boolean isLeaf(int level, boolean tableOrPage) {
		return tableOrPage ? level == TableFormat.LAST_LEVEL : (blockLevels & 2 << level + 1) != 0;
	}

	/** The table that a descriptor points to. */
	long table(long descriptor) {
		long table = descriptor & tableMask;
		return wide ? table | high(descriptor) : table;
	}

	/** The output of a leaf for an input address. */
	long output(long leaf, int level, long input) {
		long offset = offsets[level + 1];
		long output = leaf & tableMask & ~offset | input & offset;
		return wide ? output | high(leaf) : output;
	}

	private long high(long descriptor) {
		return (descriptor >>> format.highFrom() & format.highMask()) << format.lowBits();
	}
}
