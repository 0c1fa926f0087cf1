package io.stagewalk.translation.oracle;

/**
 * Stage-1 descriptors.
 *
 * @param outputBits how far leaves lead
 * @see "Arm ARM DDI 0487, D8.3 Translation table descriptor formats"
 */
record Stage1Style(int outputBits) implements TableSketch.Style {

	@Override
	public long table(Dice dice) {
		return dice.bit(63, 20) | dice.bit(62, 8) | dice.bit(61, 8) | dice.bit(60, 15) | dice.bit(59, 15) | dice.bits(7) << 52
				| dice.bits(6) << 2 & -dice.below(2);
	}

	@Override
	public long leaf(Dice dice, TableSketch.Shape shape, int level, long input) {
		int shift = shape.shift(level);
		return attributes(dice, shape, shift) | address(dice, shape, shift);
	}

	static long attributes(Dice dice, TableSketch.Shape shape, int shift) {
		long attributes = dice.bits(3) << 2 | dice.bit(5, 30) | dice.bits(2) << 6 | dice.bit(10, 93) | dice.bit(11, 50)
				| dice.bit(50, 20) | dice.bit(51, 35) | dice.bit(52, 15) | dice.bits(2) << 53 | dice.bits(8) << 55 & -dice.below(2);
		if (!shape.ds()) {
			attributes |= (long) dice.pick(0, 2, 3, 3) << 8;
		}
		if (shift > 16 && dice.percent(10)) {
			attributes |= 1L << 16;
		}
		return attributes;
	}

	private long address(Dice dice, TableSketch.Shape shape, int shift) {
		int width = dice.percent(80) ? outputBits : dice.pick(32, 36, 40, 42, 44, 48, 52);
		return encoded(shape, dice.bits(dice.percent(50) ? width : Math.min(width, 31)) >>> shift << shift);
	}

	/** The address bits of a descriptor. */
	static long encoded(TableSketch.Shape shape, long address) {
		long low = address & (1L << 48) - 1;
		int high = (int) (address >>> 48);
		if (shape.ds()) {
			return low | (high & 3L) << 48 | (long) (high >>> 2) << 8;
		}
		return shape.granule() == Granule.KIB64 ? low | (long) high << 12 : low;
	}
}
