package io.stagewalk.translation.oracle;

import java.util.SortedMap;
import java.util.function.IntFunction;

/** Registers and tables of stage 2. */
final class Stage2Plan {
	private final Dice dice;
	private final TableSketch sketch;
	private final int inputBits;
	private final long vtcr;
	private final long vttbr;

	private Stage2Plan(Dice dice, TableSketch sketch, int inputBits, long vtcr, long vttbr) {
		this.dice = dice;
		this.sketch = sketch;
		this.inputBits = inputBits;
		this.vtcr = vtcr;
		this.vttbr = vttbr;
	}

	/** @param inputBits that are to be translatable, mostly */
	record Need(SortedMap<Long, Long> memory, boolean bigEndian, int inputBits) {
	}

	static Stage2Plan of(Dice dice, Cpu cpu, Need need) {
		return of(dice, cpu, need, Stage2Style::new);
	}

	/** @param styles by the size of the addresses that leaves lead to */
	static Stage2Plan of(Dice dice, Cpu cpu, Need need, IntFunction<TableSketch.Style> styles) {
		var granule = Stage1Plan.granule(dice, cpu);
		boolean ds = cpu.hasLpa2(granule) && dice.percent(40);
		int ps = Stage1Plan.outputSize(dice, cpu);
		int startLevel = startLevel(dice, cpu, granule, ds);
		while (most(cpu, granule, ds, startLevel) < need.inputBits && dice.percent(90)) {
			startLevel = startLevel(dice, cpu, granule, ds);
		}
		int inputBits = inputBits(dice, cpu, Math.max(granule.shift(startLevel) + 1, dice.percent(95) ? need.inputBits : 0),
				most(cpu, granule, ds, startLevel));
		int sh0 = dice.pick(0, 2, 3);
		long vtcr = 64 - inputBits | startField(granule, startLevel) | (long) granule.tg0 << 14 | (long) ps << 16
				| (long) sh0 << 12 | dice.bits(4) << 8 | 1L << 31 | (ds ? 1L << 32 : 0);
		if (cpu.hafdbs() > 0) {
			vtcr |= dice.bit(21, 25) | dice.bit(22, 30);
		}
		if (dice.percent(3)) {
			vtcr ^= 1L << dice.pick(0, 1, 2, 3, 4, 5, 6, 7);
		}
		var shape = new TableSketch.Shape(cpu, granule, ds, inputBits, startLevel, need.bigEndian);
		var style = styles.apply(NaiveWalker.outputBits(cpu, ps, 52));
		var sketch = new TableSketch(dice, shape, style, new TableSketch.Pool(need.memory, Machine.STAGE2_TABLES));
		long vttbr = sketch.baseRegister(ds || granule == Granule.KIB64 && ps == 6);
		return new Stage2Plan(dice, sketch, inputBits, vtcr, vttbr);
	}

	private static int startLevel(Dice dice, Cpu cpu, Granule granule, boolean ds) {
		int pa = cpu.paBits();
		return switch (granule) {
			case KIB4 -> ds && dice.percent(8) ? -1
					: dice.between(pa < 44 ? 1 : 0, cpu.hasSmallTables() && dice.percent(30) ? 3 : 2);
			case KIB16 -> ds && dice.percent(8) ? 0 : dice.between(pa < 42 ? 2 : 1, 3);
			case KIB64 -> dice.between(pa < 44 ? 2 : 1, 3);
		};
	}

	/** From one level's worth of bits to four more, for 1 to 16 tables side by side. */
	private static int most(Cpu cpu, Granule granule, boolean ds, int startLevel) {
		int tables = granule.shift(startLevel) + granule.stride() + 4;
		return Math.min(Math.min(tables, ds || granule == Granule.KIB64 ? 52 : 48), cpu.paBits());
	}

	private static int inputBits(Dice dice, Cpu cpu, int wanted, int most) {
		int least = Math.max(wanted, cpu.hasSmallTables() ? 17 : 25);
		return least > most ? most : dice.percent(40) ? Math.min(most, least + dice.below(4)) : dice.between(least, most);
	}

	private static long startField(Granule granule, int startLevel) {
		if (granule != Granule.KIB4) {
			return (long) (3 - startLevel) << 6;
		}
		return startLevel == -1 ? 1L << 33 : startLevel == 3 ? 3L << 6 : (long) (2 - startLevel) << 6;
	}

	long vtcr() {
		return vtcr;
	}

	long vttbr() {
		return vttbr;
	}

	int inputBits() {
		return inputBits;
	}

	/** An address, mostly of those that can be translated. */
	long input() {
		long within = switch (dice.below(10)) {
			case 0 -> 0;
			case 1 -> (1L << inputBits) - 1;
			default -> dice.bits(inputBits);
		};
		return dice.percent(6) ? within ^ 1L << dice.between(inputBits, 55) : within;
	}

	void grow(long ipa) {
		sketch.grow(ipa & (1L << inputBits) - 1);
	}

	void grow(long ipa, TableSketch.Style style) {
		sketch.grow(ipa & (1L << inputBits) - 1, style);
	}
}
