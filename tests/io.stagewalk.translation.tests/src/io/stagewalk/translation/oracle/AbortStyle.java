package io.stagewalk.translation.oracle;

/** Descriptors of cases whose accesses are really made: what can be reached is {@link Machine#DATA}, or nothing. */
final class AbortStyle {
	private static final int GIB_BITS = 30;
	private static final int RAM_BITS = 32;
	private static final int ACCESS_FLAG = 10;
	/** All 0 is Device memory. */
	private static final long MEM_ATTR = 0b1111 << 2;

	private AbortStyle() {
	}

	/** Stage 1 with nothing below. */
	static TableSketch.Style stage1(int outputBits) {
		return new Stage1(outputBits, false);
	}

	/** Stage 1 above stage 2. */
	static TableSketch.Style stage1AboveStage2(int outputBits) {
		return new Stage1(outputBits, true);
	}

	static TableSketch.Style stage2(int outputBits) {
		return new Stage2(outputBits);
	}

	/** Low bits of an address that lead to data through a block. */
	static long lowBits(Dice dice) {
		return Machine.DATA & (1L << GIB_BITS) - 1 | dice.bits(Machine.DATA_BITS);
	}

	private static long aligned(long address, int shift) {
		return address >>> shift << shift;
	}

	/** A page or block of data, or that data are in. */
	private static long data(Dice dice, int shift) {
		long within = dice.bits(Machine.DATA_BITS);
		return aligned(Machine.DATA | (shift < Machine.DATA_BITS ? within : 0), shift);
	}

	/** Where nothing is. */
	private static long nothing(Dice dice, int bits, int shift) {
		long address = aligned(dice.bits(bits), shift);
		return address < Machine.RAM_END ? address | 1L << Math.max(shift, RAM_BITS) : address;
	}

	private record Stage1(int outputBits, boolean aboveStage2) implements TableSketch.Style {
		@Override
		public long table(Dice dice) {
			return new Stage1Style(outputBits).table(dice);
		}

		@Override
		public long leaf(Dice dice, TableSketch.Shape shape, int level, long input) {
			int shift = shape.shift(level);
			return Stage1Style.attributes(dice, shape, shift) & ~dice.bit(ACCESS_FLAG, 15)
					| Stage1Style.encoded(shape, address(dice, shift));
		}

		private long address(Dice dice, int shift) {
			int kind = dice.below(20);
			if (aboveStage2) {
				long ipa = dice.bits(kind == 0 ? Math.min(outputBits + 2, 48) : outputBits);
				long low = outputBits < GIB_BITS || shift > Machine.DATA_BITS ? 0 : 1;
				return aligned(low == 0 ? ipa : aligned(ipa, GIB_BITS) | lowBits(dice), shift);
			}
			return kind < 14 ? data(dice, shift) : nothing(dice, kind < 17 ? outputBits : dice.pick(36, 40, 44, 48, 52), shift);
		}
	}

	private record Stage2(int outputBits) implements TableSketch.Style {
		@Override
		public long table(Dice dice) {
			return new Stage2Style(outputBits).table(dice);
		}

		@Override
		public long leaf(Dice dice, TableSketch.Shape shape, int level, long input) {
			boolean ofTables = (input & 0x7fff_ffffL) >>> 25 == Machine.STAGE1_TABLES >>> 25;
			if (ofTables) {
				long leaf = new Stage2Style(outputBits).leaf(dice, shape, level, input) & ~dice.bit(ACCESS_FLAG, 10);
				return dice.percent(4) ? leaf & ~(MEM_ATTR | 1L << ACCESS_FLAG) : leaf;
			}
			int shift = shape.shift(level);
			int kind = dice.below(20);
			long address = kind < 15 ? data(dice, shift)
					: nothing(dice, kind < 17 ? outputBits : dice.pick(36, 40, 44, 48, 52), shift);
			return Stage2Style.attributes(dice, shape, shift, dice.percent(30)) & ~dice.bit(ACCESS_FLAG, 10)
					| Stage1Style.encoded(shape, address);
		}
	}

	/** Stage 2 that leads tables of stage 1 to themselves, without a fault. */
	record Tables(long address) implements TableSketch.Style {
		@Override
		public long table(Dice dice) {
			return 0;
		}

		@Override
		public long leaf(Dice dice, TableSketch.Shape shape, int level, long input) {
			return 0xfL << 2 | 3L << 6 | 1L << 10 | dice.bits(2) << 53
					| Stage1Style.encoded(shape, aligned(address, shape.shift(level)));
		}
	}

	/** Leads to the code, readable and executable by all; through stage 2, mostly so. */
	record Code(long address, boolean ofStage2) implements TableSketch.Style {
		@Override
		public long table(Dice dice) {
			return ofStage2 || dice.percent(80) ? 0 : dice.bit(60, 20) | dice.bit(59, 20) | dice.bit(61, 30) | dice.bit(62, 50);
		}

		@Override
		public long leaf(Dice dice, TableSketch.Shape shape, int level, long input) {
			int shift = shape.shift(level);
			long attributes = ofStage2
					? 0xfL << 2 | (long) dice.pick(0, 1, 1, 3, 3) << 6 | (long) dice.pick(0, 0, 0, 0, 0, 0, 1, 3) << 53
					: dice.bits(3) << 2 | (long) dice.pick(2, 3, 3) << 6 | dice.bits(1) << 11;
			return attributes | 1L << 10 | Stage1Style.encoded(shape, aligned(address, shift));
		}
	}
}
