package io.stagewalk.translation;

/** Which translation a fault came of. */
public enum FaultOrigin {
	STAGE1("stage 1"),
	/** Of the address that stage 1 gave, or that was asked for. */
	STAGE2("stage 2"),
	/** Of a stage-1 descriptor's address: S1PTW in ESR_ELx. */
	STAGE2_ON_WALK("stage 2, on the walk of stage 1");

	private final String text;

	FaultOrigin(String text) {
		this.text = text;
	}

	public Stage stage() {
		return this == STAGE1 ? Stage.STAGE1 : Stage.STAGE2;
	}

	public String text() {
		return text;
	}
}
