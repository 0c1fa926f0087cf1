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
		/** One of those that differ only in the order of what does not conflict. */
		CONFLICTS_ONLY,
		/** All. */
		NONE
	}
}
