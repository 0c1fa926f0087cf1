package io.stagewalk.translation.oracle;

import java.util.Map;

/** What decides a translation beside memory, in the order in which {@code tests/oracles/qemu-at/at.S} reads it. */
public enum Register {
	SCTLR_EL1, TCR_EL1, TTBR0_EL1, TTBR1_EL1, MAIR_EL1, HCR_EL2, VTCR_EL2, VTTBR_EL2, SCTLR_EL2, TCR_EL2, TTBR0_EL2, MAIR_EL2, TTBR1_EL2,
	/** 1 where PSTATE.PAN is set. */
	PSTATE_PAN;

	/** A field of its value, at the bottom. */
	int field(Map<Register, Long> registers, int lowest, int width) {
		return (int) (registers.getOrDefault(this, 0L) >>> lowest & (1L << width) - 1);
	}

	boolean bit(Map<Register, Long> registers, int bit) {
		return field(registers, bit, 1) == 1;
	}

	long value(Map<Register, Long> registers) {
		return registers.getOrDefault(this, 0L);
	}
}
