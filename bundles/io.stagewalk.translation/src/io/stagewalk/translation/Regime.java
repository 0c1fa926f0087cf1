package io.stagewalk.translation;

/**
 * The stage-1 translation regimes of AArch64.
 *
 * @see "Arm ARM DDI 0487, D8.1 Translation regimes"
 */
public enum Regime {
	/** Of an operating system and its processes; stage 2 may lie below it. */
	EL1_0("EL1&0"),
	/** Of a hypervisor without FEAT_VHE, or with HCR_EL2.E2H = 0: one range of addresses, no EL0. */
	EL2("EL2"),
	/** Of a host operating system at EL2, HCR_EL2.E2H = 1. */
	EL2_0("EL2&0"),
	/** Of the secure monitor: one range of addresses. */
	EL3("EL3");

	private final String text;

	Regime(String text) {
		this.text = text;
	}

	/** Whether TTBR1_ELx serves a second range of addresses, and unprivileged code has permissions of its own. */
	public boolean hasTwoRanges() {
		return this == EL1_0 || this == EL2_0;
	}

	/** The architecture's name: {@code EL1&0}. */
	public String text() {
		return text;
	}
}
