package io.stagewalk.translation.smmu;

import io.stagewalk.translation.Regime;

/**
 * Whose translation regime a Non-secure stream belongs to.
 *
 * @see "SMMUv3 IHI 0070, 3.3.3 Configuration and Translation lookup, 5.2 STE.STRW"
 */
public enum StreamWorld {
	EL1(Regime.EL1_0), EL2(Regime.EL2), EL2_E2H(Regime.EL2_0);

	private final Regime regime;

	StreamWorld(Regime regime) {
		this.regime = regime;
	}

	public Regime regime() {
		return regime;
	}

	/** Whether TTB1, EPD, ASID and unprivileged accesses have a meaning. */
	public boolean hasTwoRanges() {
		return regime.hasTwoRanges();
	}
}
