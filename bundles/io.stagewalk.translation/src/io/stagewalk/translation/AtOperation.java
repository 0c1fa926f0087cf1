package io.stagewalk.translation;

/**
 * The address translation instructions.
 *
 * @see "Arm ARM DDI 0487, C5.5 A64 System instructions for address translation"
 */
public enum AtOperation {
	S1E1R, S1E1W, S1E0R, S1E0W, S12E1R, S12E1W, S12E0R, S12E0W, S1E2R, S1E2W, S1E3R, S1E3W, S1E1RP, S1E1WP;

	public Access access() {
		return name().endsWith("W") || name().endsWith("WP") ? Access.WRITE : Access.READ;
	}

	/** Whether the translation of both stages is asked for. */
	public boolean isTwoStage() {
		return name().startsWith("S12");
	}

	public boolean isUnprivileged() {
		return name().contains("E0");
	}

	/** Whether PSTATE.PAN counts. */
	public boolean looksAtPan() {
		return name().endsWith("P");
	}

	/** The regime that it asks, on a core as it is. */
	Regime regime(ProcessingElement core) {
		if (name().contains("E3")) {
			return Regime.EL3;
		}
		if (name().contains("E2")) {
			return core.isHost() ? Regime.EL2_0 : Regime.EL2;
		}
		return core.hcr().isHostOfEl0(core.features()) ? Regime.EL2_0 : Regime.EL1_0;
	}
}
