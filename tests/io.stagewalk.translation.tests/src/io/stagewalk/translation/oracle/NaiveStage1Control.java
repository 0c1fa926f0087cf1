package io.stagewalk.translation.oracle;

import static io.stagewalk.translation.oracle.Register.HCR_EL2;
import static io.stagewalk.translation.oracle.Register.SCTLR_EL1;
import static io.stagewalk.translation.oracle.Register.SCTLR_EL2;
import static io.stagewalk.translation.oracle.Register.TCR_EL1;
import static io.stagewalk.translation.oracle.Register.TCR_EL2;

/**
 * What the registers of a regime say of one address.
 *
 * @param upper whether the address is of the range of TTBR1_ELx
 * @see "Arm ARM DDI 0487, AArch64.S1TTWParamsEL10, AArch64.S1TTWParamsEL20, AArch64.S1TTWParamsEL2"
 */
record NaiveStage1Control(AtCase machine, NaiveAccess access, boolean upper, boolean on, boolean defaultCacheable,
		Granule granule, int txsz, int ps, int shareability, boolean topByteIgnored, boolean walkDisabled,
		boolean hierarchicalDisabled, boolean setsAccessFlag, boolean setsDirty, boolean ds, long sctlr, long mair, long ttbr) {

	enum Regime {
		/** With stage 2 below. */
		EL10,
		/** HCR_EL2.E2H = 1. */
		EL20,
		/** One range, and no EL0. */
		EL2,
		/** As EL2, and Secure. Its registers are those named for EL2, which have the same fields. */
		EL3;

		boolean hasUnprivileged() {
			return this == EL10 || this == EL20;
		}
	}

	/** The registers of a regime of two ranges. */
	private record Names(Register sctlr, Register tcr, Register ttbr0, Register ttbr1, Register mair) {
	}

	private static final Names EL1_NAMES = new Names(SCTLR_EL1, TCR_EL1, Register.TTBR0_EL1, Register.TTBR1_EL1,
			Register.MAIR_EL1);
	private static final Names EL2_NAMES = new Names(SCTLR_EL2, TCR_EL2, Register.TTBR0_EL2, Register.TTBR1_EL2,
			Register.MAIR_EL2);

	static NaiveStage1Control of(AtCase machine, NaiveAccess access, long va) {
		boolean upper = (va >>> 55 & 1) == 1;
		return switch (access.regime()) {
			case EL10 -> ofTwoRanges(machine, access, upper, EL1_NAMES);
			case EL20 -> ofTwoRanges(machine, access, upper, EL2_NAMES);
			case EL2, EL3 -> ofOneRange(machine, access);
		};
	}

	private static NaiveStage1Control ofTwoRanges(AtCase machine, NaiveAccess access, boolean upper, Names names) {
		var r = machine.registers();
		var cpu = machine.cpu();
		var tcr = names.tcr;
		int range = upper ? 1 : 0;
		var granule = upper ? Granule.ofTg1(tcr.field(r, 30, 2)) : Granule.ofTg0(tcr.field(r, 14, 2));
		boolean off = names == EL1_NAMES && HCR_EL2.bit(r, 27);
		boolean dc = names == EL1_NAMES && HCR_EL2.bit(r, 12) && !NaiveAccess.isHostOfEl0(machine);
		boolean e0pd = access.isUnprivileged() && cpu.hasE0pd() && tcr.bit(r, 55 + range);
		boolean ha = cpu.hafdbs() >= 1 && tcr.bit(r, 39);
		boolean tbi = tcr.bit(r, 37 + range) && !(access.isFetch() && tcr.bit(r, 51 + range));
		return new NaiveStage1Control(machine, access, upper, names.sctlr.bit(r, 0) && !dc && !off, dc, granule,
				tcr.field(r, upper ? 16 : 0, 6), tcr.field(r, 32, 3), tcr.field(r, upper ? 28 : 12, 2), tbi,
				tcr.bit(r, upper ? 23 : 7) || e0pd, cpu.hasHpds() && tcr.bit(r, 41 + range), ha,
				ha && cpu.hafdbs() >= 2 && tcr.bit(r, 40), cpu.hasLpa2(granule) && tcr.bit(r, 59), names.sctlr.value(r),
				names.mair.value(r), (upper ? names.ttbr1 : names.ttbr0).value(r));
	}

	private static NaiveStage1Control ofOneRange(AtCase machine, NaiveAccess access) {
		var r = machine.registers();
		var cpu = machine.cpu();
		var granule = Granule.ofTg0(TCR_EL2.field(r, 14, 2));
		boolean ha = cpu.hafdbs() >= 1 && TCR_EL2.bit(r, 21);
		boolean tbi = TCR_EL2.bit(r, 20) && !(access.isFetch() && TCR_EL2.bit(r, 29));
		return new NaiveStage1Control(machine, access, false, SCTLR_EL2.bit(r, 0), false, granule, TCR_EL2.field(r, 0, 6),
				TCR_EL2.field(r, 16, 3), TCR_EL2.field(r, 12, 2), tbi, false, cpu.hasHpds() && TCR_EL2.bit(r, 24), ha,
				ha && cpu.hafdbs() >= 2 && TCR_EL2.bit(r, 22), cpu.hasLpa2(granule) && TCR_EL2.bit(r, 32), SCTLR_EL2.value(r),
				Register.MAIR_EL2.value(r), Register.TTBR0_EL2.value(r));
	}

	private boolean sctlr(int bit) {
		return (sctlr >>> bit & 1) == 1;
	}

	/** SCTLR_ELx.C, or I for a fetch. */
	boolean cacheable() {
		return sctlr(access.isFetch() ? 12 : 2);
	}

	/** SCTLR_ELx.EE. */
	boolean bigEndian() {
		return sctlr(25);
	}

	/** SCTLR_ELx.WXN. */
	boolean writeImpliesExecuteNever() {
		return sctlr(19);
	}

	/** SCTLR_ELx.EPAN. */
	boolean enhancedPan() {
		return cpu().hasPan3() && sctlr(57);
	}

	Regime regime() {
		return access.regime();
	}

	Cpu cpu() {
		return machine.cpu();
	}

	/** The highest bit of an address that counts. */
	int top() {
		return topByteIgnored ? 55 : 63;
	}
}
