package io.stagewalk.trace;

/** Why a trace ends where it does. */
public enum End {
	/** The scenario was carried out. */
	COMPLETE("the scenario was carried out"),
	/** Dom0 could not go on; the last step says why. */
	DIED("Dom0 died"),
	/** Xen could not go on; the last step says why. */
	PANICKED("Xen panicked"),
	STEPS_EXHAUSTED("the budget of steps was used up"),
	MEMORY_EXHAUSTED("the budget of memory was used up"),
	CANCELLED("the run was cancelled");

	private final String text;

	End(String text) {
		this.text = text;
	}

	/** Whether somebody could not go on. */
	public boolean isDeath() {
		return this == DIED || this == PANICKED;
	}

	public String text() {
		return text;
	}
}
