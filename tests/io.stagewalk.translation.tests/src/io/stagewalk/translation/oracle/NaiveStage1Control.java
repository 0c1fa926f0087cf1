package io.stagewalk.translation.oracle;

import static io.stagewalk.translation.oracle.Register.HCR_EL2;
import static io.stagewalk.translation.oracle.Register.SCTLR_EL1;
import static io.stagewalk.translation.oracle.Register.SCTLR_EL2;
import static io.stagewalk.translation.oracle.Register.TCR_EL1;
import static io.stagewalk.translation.oracle.Register.TCR_EL2;

/**
 * What the registers of a regime say of one address.
 *
 * @param unprivilegedRegime whether the regime has an EL0, so two ranges: EL1&amp;0
 * @param upper whether the address is of the range of TTBR1_EL1
 * @param pan whether an access to what EL0 can access is refused
 * @see "Arm ARM DDI 0487, AArch64.S1TTWParamsEL10, AArch64.S1TTWParamsEL2"
 */
record NaiveStage1Control(AtCase machine, AtOperation operation, boolean unprivilegedRegime, boolean upper, boolean pan,
		boolean on, boolean defaultCacheable, Granule granule, int txsz, int ps, int shareability, boolean topByteIgnored,
		boolean walkDisabled, boolean hierarchicalDisabled, boolean setsAccessFlag, boolean setsDirty, boolean ds,
		boolean cacheable, boolean bigEndian, long mair, long ttbr) {

	static NaiveStage1Control of(AtCase machine, AtOperation operation, long va) {
		if (operation.isEl2()) {
			return ofEl2(machine, operation);
		}
		return ofEl10(machine, operation, (va >>> 55 & 1) == 1);
	}

	private static NaiveStage1Control ofEl10(AtCase machine, AtOperation operation, boolean upper) {
		var r = machine.registers();
		var cpu = machine.cpu();
		int range = upper ? 1 : 0;
		var granule = upper ? Granule.ofTg1(TCR_EL1.field(r, 30, 2)) : Granule.ofTg0(TCR_EL1.field(r, 14, 2));
		boolean dc = HCR_EL2.bit(r, 12);
		boolean e0pd = operation.isUnprivileged() && cpu.hasE0pd() && TCR_EL1.bit(r, 55 + range);
		boolean pan = operation.isPrivilegedAccessNever() && Register.PSTATE_PAN.bit(r, 0);
		boolean ha = cpu.hafdbs() >= 1 && TCR_EL1.bit(r, 39);
		return new NaiveStage1Control(machine, operation, true, upper, pan, SCTLR_EL1.bit(r, 0) && !dc, dc, granule,
				TCR_EL1.field(r, upper ? 16 : 0, 6), TCR_EL1.field(r, 32, 3), TCR_EL1.field(r, upper ? 28 : 12, 2),
				TCR_EL1.bit(r, 37 + range), TCR_EL1.bit(r, upper ? 23 : 7) || e0pd,
				cpu.hasHpds() && TCR_EL1.bit(r, 41 + range), ha, ha && cpu.hafdbs() >= 2 && TCR_EL1.bit(r, 40),
				cpu.hasLpa2(granule) && TCR_EL1.bit(r, 59), SCTLR_EL1.bit(r, 2), SCTLR_EL1.bit(r, 25), Register.MAIR_EL1.value(r),
				upper ? Register.TTBR1_EL1.value(r) : Register.TTBR0_EL1.value(r));
	}

	private static NaiveStage1Control ofEl2(AtCase machine, AtOperation operation) {
		var r = machine.registers();
		var cpu = machine.cpu();
		var granule = Granule.ofTg0(TCR_EL2.field(r, 14, 2));
		boolean ha = cpu.hafdbs() >= 1 && TCR_EL2.bit(r, 21);
		return new NaiveStage1Control(machine, operation, false, false, false, SCTLR_EL2.bit(r, 0), false, granule,
				TCR_EL2.field(r, 0, 6), TCR_EL2.field(r, 16, 3), TCR_EL2.field(r, 12, 2), TCR_EL2.bit(r, 20), false,
				cpu.hasHpds() && TCR_EL2.bit(r, 24), ha, ha && cpu.hafdbs() >= 2 && TCR_EL2.bit(r, 22),
				cpu.hasLpa2(granule) && TCR_EL2.bit(r, 32), SCTLR_EL2.bit(r, 2), SCTLR_EL2.bit(r, 25), Register.MAIR_EL2.value(r),
				Register.TTBR0_EL2.value(r));
	}

	Cpu cpu() {
		return machine.cpu();
	}

	/** The highest bit of an address that counts. */
	int top() {
		return topByteIgnored ? 55 : 63;
	}
}
