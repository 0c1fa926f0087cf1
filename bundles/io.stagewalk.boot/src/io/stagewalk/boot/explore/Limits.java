package io.stagewalk.boot.explore;

/**
 * How far an exploration goes.
 *
 * @param states    most different states that are kept
 * @param reduction which orders are tried
 */
public record Limits(int states, Reduction reduction) {
	public static final Limits DEFAULT = new Limits(1_000_000, Reduction.CONFLICTS_ONLY);

	/** Which orders are tried. */
	public enum Reduction {
		/** One of those that differ only in the order of what does not conflict; states that go on in the same way count as one. */
		CONFLICTS_ONLY,
		/** All, and every state counts that differs in anything. */
		NONE
	}
}
