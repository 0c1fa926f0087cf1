package io.stagewalk.translation.oracle;

import java.util.Map;
import java.util.SortedMap;
import java.util.function.IntFunction;

/** Registers and tables of a stage-1 regime. */
final class Stage1Plan {
	private static final long SECOND_POOL = 1L << 24;

	private final Dice dice;
	private final Range lower;
	/** Null where the regime has one range. */
	private final Range upper;

	private record Range(TableSketch sketch, int inputBits, boolean topByteIgnored) {
	}

	/** The registers of a regime of two ranges. */
	enum Names {
		EL1(Register.SCTLR_EL1, Register.TCR_EL1, Register.TTBR0_EL1, Register.TTBR1_EL1),
		EL2(Register.SCTLR_EL2, Register.TCR_EL2, Register.TTBR0_EL2, Register.TTBR1_EL2);

		private final Register sctlr;
		private final Register tcr;
		private final Register ttbr0;
		private final Register ttbr1;

		Names(Register sctlr, Register tcr, Register ttbr0, Register ttbr1) {
			this.sctlr = sctlr;
			this.tcr = tcr;
			this.ttbr0 = ttbr0;
			this.ttbr1 = ttbr1;
		}
	}

	/**
	 * @param width of the addresses that leaves lead to; 0 for any
	 */
	record Reach(Names names, SortedMap<Long, Long> memory, int width) {
	}

	private record Control(Granule granule, boolean ds, int txsz) {
		int inputBits() {
			return 64 - txsz;
		}
	}

	private Stage1Plan(Dice dice, Range lower, Range upper) {
		this.dice = dice;
		this.lower = lower;
		this.upper = upper;
	}

	static Stage1Plan twoRanges(Dice dice, Cpu cpu, Map<Register, Long> registers, Reach reach) {
		return twoRanges(dice, cpu, registers, reach, Stage1Style::new);
	}

	/** @param styles by the size of the addresses that leaves lead to */
	static Stage1Plan twoRanges(Dice dice, Cpu cpu, Map<Register, Long> registers, Reach reach,
			IntFunction<TableSketch.Style> styles) {
		boolean ds = dice.percent(40);
		var low = control(dice, cpu, ds);
		var high = control(dice, cpu, ds);
		int ips = outputSize(dice, cpu);
		int sh0 = dice.pick(0, 2, 3);
		int sh1 = dice.pick(0, 2, 3);
		long tcr = low.txsz | (long) high.txsz << 16 | (long) low.granule.tg0 << 14 | (long) high.granule.tg1 << 30
				| (long) ips << 32 | dice.bit(7, 2) | dice.bit(23, 2) | (long) sh0 << 12 | (long) sh1 << 28 | dice.bits(4) << 8
				| dice.bits(4) << 24 | dice.bits(1) << 22 | dice.bits(1) << 36 | dice.bit(37, 40) | dice.bit(38, 40);
		if (cpu.hafdbs() > 0) {
			tcr |= dice.bit(39, 30) | dice.bit(40, 30);
		}
		if (cpu.hasHpds()) {
			tcr |= dice.bit(41, 25) | dice.bit(42, 25);
		}
		if (cpu.hasE0pd()) {
			tcr |= dice.bit(55, 4) | dice.bit(56, 4) | dice.bits(2) << 51 | dice.bits(2) << 53;
		}
		if (cpu.hasLpa()) {
			tcr |= ds ? 1L << 59 : 0;
		}
		registers.put(reach.names.tcr, tcr);
		boolean bigEndian = reach.names.sctlr.bit(registers, 25);
		int most = NaiveWalker.outputBits(cpu, ips, 52);
		int width = reach.width() > 0 ? Math.min(reach.width(), most) : most;
		var style = styles.apply(width);
		var lower = new TableSketch(dice, shape(cpu, low, bigEndian), style,
				new TableSketch.Pool(reach.memory(), Machine.STAGE1_TABLES));
		var upper = new TableSketch(dice, shape(cpu, high, bigEndian), style,
				new TableSketch.Pool(reach.memory(), Machine.STAGE1_TABLES + SECOND_POOL));
		registers.put(reach.names.ttbr0, lower.baseRegister(isWide(low, ips)));
		registers.put(reach.names.ttbr1, upper.baseRegister(isWide(high, ips)));
		return new Stage1Plan(dice, new Range(lower, low.inputBits(), (tcr >>> 37 & 1) == 1),
				new Range(upper, high.inputBits(), (tcr >>> 38 & 1) == 1));
	}

	static Stage1Plan oneRange(Dice dice, Cpu cpu, Map<Register, Long> registers, SortedMap<Long, Long> memory) {
		return oneRange(dice, cpu, registers, memory, Stage1Style::new);
	}

	static Stage1Plan oneRange(Dice dice, Cpu cpu, Map<Register, Long> registers, SortedMap<Long, Long> memory,
			IntFunction<TableSketch.Style> styles) {
		var control = control(dice, cpu, dice.percent(40));
		int ps = outputSize(dice, cpu);
		int sh0 = dice.pick(0, 2, 3);
		long tcr = control.txsz | (long) control.granule.tg0 << 14 | (long) ps << 16 | (long) sh0 << 12 | dice.bits(4) << 8
				| dice.bit(20, 40) | 1L << 31 | 1L << 23;
		if (cpu.hafdbs() > 0) {
			tcr |= dice.bit(21, 30) | dice.bit(22, 30);
		}
		if (cpu.hasHpds()) {
			tcr |= dice.bit(24, 25);
		}
		if (cpu.hasLpa()) {
			tcr |= control.ds ? 1L << 32 : 0;
		}
		registers.put(Register.TCR_EL2, tcr);
		var shape = shape(cpu, control, Register.SCTLR_EL2.bit(registers, 25));
		var sketch = new TableSketch(dice, shape, styles.apply(NaiveWalker.outputBits(cpu, ps, 52)),
				new TableSketch.Pool(memory, Machine.STAGE1_TABLES));
		registers.put(Register.TTBR0_EL2, sketch.baseRegister(isWide(control, ps)));
		return new Stage1Plan(dice, new Range(sketch, control.inputBits(), (tcr >>> 20 & 1) == 1), null);
	}

	static int outputSize(Dice dice, Cpu cpu) {
		return dice.percent(75) ? cpu.parange() : dice.below(8);
	}

	static Granule granule(Dice dice, Cpu cpu) {
		var granule = dice.one(Granule.values());
		return cpu.has(granule) ? granule : Granule.KIB4;
	}

	private static boolean isWide(Control control, int ps) {
		return control.ds || control.granule == Granule.KIB64 && ps == 6;
	}

	private static Control control(Dice dice, Cpu cpu, boolean ds) {
		var granule = granule(dice, cpu);
		boolean effective = ds && cpu.hasLpa2(granule);
		int least = effective || granule == Granule.KIB64 && cpu.hasLva() ? 12 : 16;
		int most = !cpu.hasSmallTables() ? 39 : granule == Granule.KIB64 ? 47 : 48;
		int txsz = dice.percent(96) ? dice.between(least, most) : dice.between(0, 63);
		return new Control(granule, effective, txsz);
	}

	private static TableSketch.Shape shape(Cpu cpu, Control control, boolean bigEndian) {
		int inputBits = Math.clamp(control.inputBits(), control.granule.bits + 1, 52);
		int startLevel = 3 - (inputBits - 1 - control.granule.bits) / control.granule.stride();
		return new TableSketch.Shape(cpu, control.granule, control.ds, inputBits, startLevel, bigEndian);
	}

	/** An address, mostly of a range, sometimes beside it. */
	long input() {
		boolean high = upper != null && dice.percent(45);
		int inputBits = (high ? upper : lower).inputBits;
		long mask = inputBits >= 63 ? -1 : (1L << inputBits) - 1;
		long within = switch (dice.below(12)) {
			case 0 -> 0;
			case 1 -> mask;
			case 2 -> dice.bits(13);
			default -> dice.bits() & mask;
		};
		long address = high ? within | ~mask : within;
		if (dice.percent(5) && inputBits < 64) {
			address ^= 1L << dice.between(inputBits, 63);
		}
		if (dice.percent((high ? upper : lower).topByteIgnored ? 40 : 4)) {
			address = address << 8 >>> 8 | dice.bits(8) << 56;
		}
		return address;
	}

	/** The same address with its low bits replaced, as far as the range has them. */
	long withLowBits(long address, int count, long bits) {
		int kept = Math.min(count, range(address).inputBits);
		return address >>> kept << kept | bits & (1L << kept) - 1;
	}

	private Range range(long va) {
		return upper != null && (va >>> 55 & 1) == 1 ? upper : lower;
	}

	TableSketch.Walk grow(long va) {
		var range = range(va);
		return range.sketch.grow(within(range, va));
	}

	TableSketch.Walk grow(long va, TableSketch.Style style) {
		var range = range(va);
		return range.sketch.grow(within(range, va), style);
	}

	private static long within(Range range, long va) {
		return va & (1L << Math.min(range.inputBits, 63)) - 1;
	}
}
