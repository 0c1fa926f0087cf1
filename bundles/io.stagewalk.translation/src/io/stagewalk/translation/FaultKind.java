package io.stagewalk.translation;

/**
 * The MMU faults of a walk, with the fault status code of level 0; the level is added to it.
 *
 * @see "Arm ARM DDI 0487, ESR_EL2, DFSC"
 */
public enum FaultKind {
	ADDRESS_SIZE(0b000000, "address size fault"),
	TRANSLATION(0b000100, "translation fault"),
	ACCESS_FLAG(0b001000, "access flag fault"),
	PERMISSION(0b001100, "permission fault"),
	EXTERNAL_ABORT_ON_WALK(0b010100, "external abort on a translation table walk");

	private final int statusCode;
	private final String text;

	FaultKind(int statusCode, String text) {
		this.statusCode = statusCode;
		this.text = text;
	}

	/** DFSC or IFSC for a fault at that level. */
	public int statusCode(int level) {
		return statusCode + level;
	}

	public String text() {
		return text;
	}
}
