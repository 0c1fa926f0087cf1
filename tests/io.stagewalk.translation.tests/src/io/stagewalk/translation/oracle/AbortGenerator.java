package io.stagewalk.translation.oracle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Cases of real accesses by seed and index, the same ones on every Java. */
final class AbortGenerator {
	private static final long RW = 1L << 31;
	private static final long E2H = 1L << 34;
	private static final long TGE = 1L << 27;
	private static final int TABLE_ADDRESS_BITS = 31;
	private static final int CODE_LOW_BITS = 30;
	private static final int CODE_BITS = 42;
	private static final int[] MAIR_BYTES = { 0x00, 0x04, 0x44, 0xff, 0xff, 0xbb, 0x4f, 0xf4 };

	private final Dice dice;
	private final Cpu cpu;
	private final Map<Register, Long> registers = new EnumMap<>(Register.class);
	private final TreeMap<Long, Long> memory = new TreeMap<>();
	private final List<AbortProbe> probes = new ArrayList<>();
	private Kind kind;
	/** Null where stage 2 is off. */
	private Stage2Plan second;
	private long code;

	private enum Kind {
		STAGE1, STAGE2, BOTH, EL2, GUEST_OF_HOST, HOST;

		boolean isEl2() {
			return this == EL2 || isEl20();
		}

		boolean isEl20() {
			return this == GUEST_OF_HOST || this == HOST;
		}
	}

	private AbortGenerator(Cpu cpu, Dice dice) {
		this.cpu = cpu;
		this.dice = dice;
	}

	/** Of its probes only those that the program survives, and that lead to no device. */
	static AbortCase generate(Cpu cpu, long seed, int index) {
		var made = new AbortGenerator(cpu, Dice.of(seed, index)).generate();
		var askable = made.probes().stream().filter(probe -> AbortRun.isAskable(made, probe)).toList();
		return new AbortCase(made.machine(), made.code(), askable);
	}

	private AbortCase generate() {
		kind = dice.one(Kind.STAGE1, Kind.STAGE1, Kind.STAGE2, Kind.BOTH, Kind.BOTH, Kind.BOTH, Kind.EL2,
				cpu.hasVhe() ? dice.one(Kind.GUEST_OF_HOST, Kind.HOST, Kind.HOST) : Kind.EL2);
		registers.put(Register.PSTATE_PAN, dice.bits(1));
		registers.put(Register.MAIR_EL1, mair());
		registers.put(Register.MAIR_EL2, mair());
		boolean stage2 = kind == Kind.STAGE2 || kind == Kind.BOTH;
		registers.put(Register.HCR_EL2, RW | dice.bit(2, stage2 ? 20 : 0) | dice.bit(32, 10) | dice.bit(33, 10)
				| (cpu.hasFwb() ? dice.bit(46, 30) : 0) | (stage2 ? 1 | dice.bit(12, kind == Kind.STAGE2 ? 20 : 0) : 0)
				| (kind.isEl20() ? E2H : 0) | (kind == Kind.HOST ? TGE : 0));
		registers.put(Register.SCTLR_EL1, sctlr(kind == Kind.STAGE1 || kind == Kind.BOTH));
		registers.put(Register.SCTLR_EL2, sctlr(kind.isEl2()));
		if (stage2) {
			second = Stage2Plan.of(dice, cpu, new Stage2Plan.Need(memory, Register.SCTLR_EL2.bit(registers, 25),
					kind == Kind.STAGE2 ? 0 : TABLE_ADDRESS_BITS), AbortStyle::stage2);
			registers.put(Register.VTCR_EL2, second.vtcr());
			registers.put(Register.VTTBR_EL2, second.vttbr());
		}
		if (kind == Kind.STAGE2) {
			stage2Only();
		} else {
			stage1();
		}
		memory.values().removeIf(value -> value == 0);
		return new AbortCase(new AtCase(cpu, registers, memory, List.of()), code, probes);
	}

	private long sctlr(boolean on) {
		return (on ? 1 : 0) | dice.bit(2, 90) | dice.bit(12, 50) | dice.bit(19, 20) | dice.bit(25, 8);
	}

	private long mair() {
		long mair = 0;
		for (int i = 0; i < 8; i++) {
			mair |= (long) dice.pick(MAIR_BYTES) << i * 8;
		}
		return mair;
	}

	/** The address that the code has one stage above, at which it can be mapped by a block too. */
	private long above(long address) {
		int low = dice.percent(60) ? CODE_LOW_BITS : CODE_BITS;
		return address >>> low << low | Machine.CODE & (1L << low) - 1;
	}

	private long codeIpa() {
		long ipa = above(dice.bits(second.inputBits())) & (1L << second.inputBits()) - 1;
		second.grow(ipa, new AbortStyle.Code(Machine.CODE, true));
		return ipa;
	}

	private void stage2Only() {
		registers.put(Register.TCR_EL1, (long) Granule.KIB4.tg1 << 30 | dice.bit(37, 40) | dice.bit(38, 40));
		code = codeIpa();
		for (int i = dice.between(2, 4); i > 0; i--) {
			long ipa = second.input();
			if (dice.percent(70) && second.inputBits() >= CODE_LOW_BITS) {
				ipa = ipa >>> CODE_LOW_BITS << CODE_LOW_BITS | AbortStyle.lowBits(dice);
			}
			second.grow(ipa);
			ask(ipa);
		}
	}

	private void stage1() {
		int width = second != null && dice.percent(90) ? Math.min(second.inputBits(), 48) : 0;
		var plan = switch (kind) {
			case EL2 -> Stage1Plan.oneRange(dice, cpu, registers, memory, AbortStyle::stage1);
			case GUEST_OF_HOST, HOST -> Stage1Plan.twoRanges(dice, cpu, registers,
					new Stage1Plan.Reach(Stage1Plan.Names.EL2, memory, 0), AbortStyle::stage1);
			case STAGE1, STAGE2, BOTH -> Stage1Plan.twoRanges(dice, cpu, registers,
					new Stage1Plan.Reach(Stage1Plan.Names.EL1, memory, width),
					second == null ? AbortStyle::stage1 : AbortStyle::stage1AboveStage2);
		};
		mapCode(plan);
		for (int i = dice.between(2, 4); i > 0; i--) {
			long va = plan.input();
			if (dice.percent(70)) {
				va = plan.withLowBits(va, CODE_LOW_BITS, AbortStyle.lowBits(dice));
			}
			grow(plan.grow(va));
			ask(va);
		}
	}

	private void grow(TableSketch.Walk walk) {
		if (second != null) {
			walk.descriptors().forEach(second::grow);
			walk.output().ifPresent(second::grow);
		}
	}

	private void mapCode(Stage1Plan plan) {
		long target = second == null ? Machine.CODE : codeIpa();
		code = plan.withLowBits(plan.input() << 8 >> 8, dice.percent(60) ? CODE_LOW_BITS : CODE_BITS, target);
		var walk = plan.grow(code, new AbortStyle.Code(target, false));
		if (second != null) {
			boolean sound = dice.percent(80);
			for (long at : walk.descriptors()) {
				second.grow(at, sound ? new AbortStyle.Tables(at) : AbortStyle.stage2(second.inputBits()));
			}
		}
	}

	private void ask(long address) {
		for (int i = dice.between(1, 3); i > 0; i--) {
			int level = kind == Kind.HOST ? dice.pick(0, 0, 2) : kind.isEl2() ? 2 : dice.below(2);
			if (dice.percent(35)) {
				probes.add(new AbortProbe(level, null, 31, fetchable(address) & -4));
			} else {
				var opcode = dice.one(Opcode.values());
				int register = dice.below(opcode.isDescribed() ? 32 : 31);
				probes.add(new AbortProbe(level, opcode, register, address & -opcode.size));
			}
		}
	}

	/** An exception return does away with a top byte that is ignored. */
	private long fetchable(long address) {
		boolean upper = (address >>> 55 & 1) == 1;
		var tcr = kind.isEl2() ? Register.TCR_EL2 : Register.TCR_EL1;
		if (kind == Kind.EL2) {
			return tcr.bit(registers, 20) ? address << 8 >>> 8 : address;
		}
		return tcr.bit(registers, upper ? 38 : 37) ? address << 8 >> 8 : address;
	}
}
