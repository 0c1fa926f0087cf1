package io.stagewalk.translation.oracle;

/**
 * Stage-2 descriptors. Since stage-1 tables may be read through any leaf, none leads to a device: every address leads to
 * itself, to zeros, or beyond RAM.
 *
 * @param outputBits how far leaves lead
 * @see "Arm ARM DDI 0487, D8.3 Translation table descriptor formats"
 */
record Stage2Style(int outputBits) implements TableSketch.Style {
	private static final long GIB = 1L << 30;

	@Override
	public long table(Dice dice) {
		return dice.bits(12) << 52 & -dice.below(2) | dice.bits(6) << 2 & -dice.below(2);
	}

	@Override
	public long leaf(Dice dice, TableSketch.Shape shape, int level, long input) {
		int shift = shape.shift(level);
		boolean holdsTables = (input & 0x7fff_ffffL) >>> 25 == Machine.STAGE1_TABLES >>> 25;
		boolean plain = holdsTables && dice.percent(85);
		return attributes(dice, shape, shift, plain) | address(dice, shape, shift, input, plain);
	}

	static long attributes(Dice dice, TableSketch.Shape shape, int shift, boolean plain) {
		long attributes = plain ? 0xfL << 2 | (dice.percent(15) ? 1L : 3L) << 6 | 1L << 10
				: (dice.percent(30) ? dice.bits(4) : dice.pick(5, 6, 7, 9, 10, 11, 13, 14, 15, 15)) << 2
						| (long) dice.pick(0, 1, 2, 3, 3, 3) << 6 | dice.bit(10, 90);
		attributes |= dice.bit(11, 20) | dice.bit(51, 35) | dice.bit(52, 15) | dice.bits(2) << 53 | dice.bits(4) << 55
				| dice.bits(4) << 59 & -dice.below(2);
		if (!shape.ds()) {
			attributes |= (long) dice.pick(0, 2, 3) << 8;
		}
		if (shift > 16 && dice.percent(10)) {
			attributes |= 1L << 16;
		}
		return attributes;
	}

	private long address(Dice dice, TableSketch.Shape shape, int shift, long input, boolean plain) {
		if (plain && input < 1L << 31 || dice.percent(10)) {
			return toTables(shift, input & 0x7fff_ffffL | GIB);
		}
		if (dice.percent(15) && shift <= 25) {
			return Machine.EMPTY | dice.bits(26) >>> shift << shift;
		}
		long address = dice.bits(dice.percent(80) ? outputBits : dice.pick(36, 40, 42, 44, 48, 52)) >>> shift << shift;
		if (address < Machine.RAM_END) {
			address |= 1L << Math.max(shift, 32);
		}
		return encoded(shape, Math.max(shift, 32), address);
	}

	/** The address bits of a descriptor; beyond RAM too where the upper bits of the address are not looked at. */
	private static long encoded(TableSketch.Shape shape, int beyond, long address) {
		long low = address & (1L << 48) - 1;
		int high = (int) (address >>> 48);
		if (low < Machine.RAM_END) {
			low |= 1L << beyond;
		}
		if (shape.ds()) {
			return low & (1L << 48) - 1 | (high & 3L) << 48 | (long) (high >>> 2) << 8;
		}
		return shape.granule() == Granule.KIB64 ? low & (1L << 48) - 1 | (long) high << 12 : low & (1L << 48) - 1;
	}

	/** To itself, where that is in the first GiB of RAM; a leaf of less than that leads to the tables of stage 1. */
	private static long toTables(int shift, long input) {
		long within = shift >= 26 ? input : Machine.STAGE1_TABLES | input & (1L << 26) - 1;
		return within >>> shift << shift;
	}
}
