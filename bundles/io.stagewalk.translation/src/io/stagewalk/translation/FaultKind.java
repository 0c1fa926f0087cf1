package io.stagewalk.translation;

/**
 * The MMU faults of a walk, with the fault status codes of level 0 and of level −1.
 *
 * @see "Arm ARM DDI 0487, ESR_EL2, DFSC"
 */
public enum FaultKind {
	ADDRESS_SIZE(0b000000, 0b101001, "address size fault"),
	TRANSLATION(0b000100, 0b101011, "translation fault"),
	/** Never at level −1, which has no leaves. */
	ACCESS_FLAG(0b001000, 0b001000, "access flag fault"),
	/** Never at level −1, which has no leaves. */
	PERMISSION(0b001100, 0b001100, "permission fault"),
	EXTERNAL_ABORT_ON_WALK(0b010100, 0b010011, "external abort on a translation table walk");

	private final int statusCode;
	private final int statusCodeOfLevelMinus1;
	private final String text;

	FaultKind(int statusCode, int statusCodeOfLevelMinus1, String text) {
		this.statusCode = statusCode;
		this.statusCodeOfLevelMinus1 = statusCodeOfLevelMinus1;
		this.text = text;
	}

	/** DFSC or IFSC for a fault at that level, −1 to 3. */
	public int statusCode(int level) {
		return level < 0 ? statusCodeOfLevelMinus1 : statusCode + level;
	}

	public String text() {
		return text;
	}
}
