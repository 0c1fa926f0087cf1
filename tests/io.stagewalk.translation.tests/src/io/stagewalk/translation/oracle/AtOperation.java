package io.stagewalk.translation.oracle;

/**
 * The address translation instructions, in the order in which {@code tests/oracles/qemu-at/at.S} numbers them.
 *
 * @see "Arm ARM DDI 0487, C5.5 A64 System instructions for address translation"
 */
public enum AtOperation {
	S1E1R, S1E1W, S1E0R, S1E0W, S12E1R, S12E1W, S12E0R, S12E0W, S1E2R, S1E2W, S1E1RP, S1E1WP;

	public boolean isWrite() {
		return name().endsWith("W") || name().endsWith("WP");
	}

	/** Whether the translation of both stages is asked for. */
	public boolean isTwoStage() {
		return name().startsWith("S12");
	}

	public boolean isUnprivileged() {
		return name().contains("E0");
	}

	/** Whether the EL2 regime is meant; all others mean the EL1&0 regime. */
	public boolean isEl2() {
		return name().contains("E2");
	}

	/** Whether PSTATE.PAN counts. */
	public boolean isPrivilegedAccessNever() {
		return name().endsWith("P");
	}
}
