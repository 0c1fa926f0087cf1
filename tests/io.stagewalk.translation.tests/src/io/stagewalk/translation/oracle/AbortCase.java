package io.stagewalk.translation.oracle;

import java.util.List;

/**
 * A machine, and the accesses that are made on it.
 *
 * @param machine without probes
 * @param code    where {@link Machine#CODE} is mapped, mostly: the vectors, and the instruction that is asked about
 */
record AbortCase(AtCase machine, long code, List<AbortProbe> probes) {
	/** Of the instruction, from {@link #code}. */
	static final int SLOT = 0x800;

	/** HCR_EL2.E2H and TGE: EL0 belongs to EL2. */
	boolean isHost() {
		return NaiveAccess.isHost(machine) && Register.HCR_EL2.bit(machine.registers(), 27);
	}

	boolean pan() {
		return machine.cpu().pan() > 0 && Register.PSTATE_PAN.bit(machine.registers(), 0);
	}

	/** Whether EL2 takes exceptions with its MMU on. */
	boolean isEl2Mapped() {
		return Register.SCTLR_EL2.bit(machine.registers(), 0);
	}

	long vbar1() {
		return code;
	}

	long vbar2() {
		return isEl2Mapped() ? code : Machine.CODE;
	}

	@Override
	public String toString() {
		return machine + "\ncode 0x" + Long.toHexString(code) + " " + probes;
	}
}
