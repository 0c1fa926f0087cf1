package io.stagewalk.translation.oracle;

import static io.stagewalk.translation.oracle.AtOperation.*;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Cases by seed and index, the same ones on every Java. */
public final class CaseGenerator {
	/** HCR_EL2.RW: EL1 is AArch64. */
	private static final long RW = 1L << 31;
	private static final long E2H = 1L << 34;
	/** Of the addresses of stage-1 tables. */
	private static final int TABLE_ADDRESS_BITS = 31;
	private static final int[] NORMAL_HALVES = { 1, 2, 3, 4, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 15, 15 };

	private final Dice dice;
	private final Cpu cpu;
	private final Map<Register, Long> registers = new EnumMap<>(Register.class);
	private final TreeMap<Long, Long> memory = new TreeMap<>();
	private final List<Probe> probes = new ArrayList<>();

	private enum Kind {
		STAGE1, STAGE2, BOTH, EL2, EL20;

		boolean isEl2() {
			return this == EL2 || this == EL20;
		}
	}

	private CaseGenerator(Cpu cpu, Dice dice) {
		this.cpu = cpu;
		this.dice = dice;
	}

	public static AtCase generate(Cpu cpu, long seed, int index) {
		return new CaseGenerator(cpu, Dice.of(seed, index)).generate();
	}

	private AtCase generate() {
		var kind = dice.one(Kind.STAGE1, Kind.STAGE1, Kind.STAGE2, Kind.BOTH, Kind.BOTH, Kind.BOTH, Kind.EL2,
				cpu.hasVhe() ? Kind.EL20 : Kind.EL2);
		registers.put(Register.PSTATE_PAN, dice.bits(1));
		registers.put(Register.MAIR_EL1, mair());
		registers.put(Register.MAIR_EL2, mair());
		boolean stage2 = kind == Kind.STAGE2 || kind == Kind.BOTH;
		long hcr = RW | dice.bit(2, stage2 ? 15 : 3) | dice.bit(32, 10) | dice.bit(33, 10) | (cpu.hasFwb() ? dice.bit(46, 30) : 0)
				| dice.bit(12, 4) | (stage2 ? 1 : kind.isEl2() ? dice.bit(0, 20) : 0)
				| (kind == Kind.EL20 ? E2H | dice.bit(27, 75) : 0);
		registers.put(Register.HCR_EL2, hcr);
		registers.put(Register.SCTLR_EL1, sctlr(kind == Kind.STAGE1 || kind == Kind.BOTH || dice.percent(5)));
		registers.put(Register.SCTLR_EL2, sctlr(kind.isEl2() && dice.percent(95)));
		var second = Stage2Plan.of(dice, cpu, new Stage2Plan.Need(memory, Register.SCTLR_EL2.bit(registers, 25),
				kind == Kind.STAGE2 ? 0 : TABLE_ADDRESS_BITS));
		registers.put(Register.VTCR_EL2, second.vtcr());
		registers.put(Register.VTTBR_EL2, second.vttbr());
		boolean passesStage2 = (hcr & (1 | 1 << 12)) != 0;
		if (kind == Kind.STAGE2) {
			stage2Only(second);
		} else {
			stage1(kind, passesStage2 ? second : null);
		}
		memory.values().removeIf(value -> value == 0);
		return new AtCase(cpu, registers, memory, probes);
	}

	private long sctlr(boolean on) {
		return (on ? 1 : 0) | dice.bit(2, 90) | dice.bit(12, 50) | dice.bit(19, 20) | dice.bit(25, 4);
	}

	private long mair() {
		long mair = 0;
		for (int i = 0; i < 8; i++) {
			long attributes = dice.percent(30) ? dice.below(4) << 2 : dice.pick(NORMAL_HALVES) << 4 | dice.pick(NORMAL_HALVES);
			mair |= attributes << i * 8;
		}
		return mair;
	}

	private void stage2Only(Stage2Plan second) {
		registers.put(Register.TCR_EL1, (long) Granule.KIB4.tg1 << 30 | dice.bit(37, 40) | dice.bit(38, 40));
		int count = dice.between(3, 7);
		for (int i = 0; i < count; i++) {
			long ipa = second.input();
			second.grow(ipa);
			for (var operation : List.of(S12E1R, S12E1W, S12E0R, S12E0W, S1E1R)) {
				if (dice.percent(40)) {
					probes.add(new Probe(operation, dice.percent(5) ? ipa | dice.bits(8) << 56 : ipa));
				}
			}
		}
	}

	private void stage1(Kind kind, Stage2Plan second) {
		int width = second != null && dice.percent(85) ? Math.min(second.inputBits(), 48) : 0;
		var plan = switch (kind) {
			case EL2 -> Stage1Plan.oneRange(dice, cpu, registers, memory);
			case EL20 -> Stage1Plan.twoRanges(dice, cpu, registers, new Stage1Plan.Reach(Stage1Plan.Names.EL2, memory, 0));
			default -> Stage1Plan.twoRanges(dice, cpu, registers, new Stage1Plan.Reach(Stage1Plan.Names.EL1, memory, width));
		};
		int count = dice.between(3, 7);
		for (int i = 0; i < count; i++) {
			long va = plan.input();
			if (Register.SCTLR_EL1.bit(registers, 0) || kind.isEl2()) {
				var walk = plan.grow(va);
				if (second != null && !kind.isEl2()) {
					walk.descriptors().forEach(second::grow);
					walk.output().ifPresent(second::grow);
				}
			}
			for (int j = dice.between(1, 3); j > 0; j--) {
				probes.add(new Probe(operation(kind), va));
			}
		}
	}

	private AtOperation operation(Kind kind) {
		boolean guest = kind == Kind.EL20 && !Register.HCR_EL2.bit(registers, 27);
		if (kind == Kind.EL2 || guest || kind == Kind.EL20 && dice.percent(25)) {
			return dice.one(S1E2R, S1E2W);
		}
		if (kind == Kind.BOTH && dice.percent(75)) {
			return dice.one(S12E1R, S12E1W, S12E0R, S12E0W);
		}
		if (cpu.pan() >= 2 && dice.percent(25)) {
			return dice.one(S1E1RP, S1E1WP);
		}
		if (kind == Kind.EL20) {
			return dice.one(S1E1R, S1E1W, S1E0R, S1E0W);
		}
		return dice.one(S1E1R, S1E1W, S1E0R, S1E0W, S12E1R, S12E0W);
	}
}
