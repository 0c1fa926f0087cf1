package io.stagewalk.boot.explore;

/**
 * How far an exploration goes.
 *
 * @param states    most different states that are kept
 * @param reduction which orders are tried
 * @param goal      what for
 */
public record Limits(int states, Reduction reduction, Goal goal) {
	public static final Limits DEFAULT = new Limits(1_000_000, Reduction.CONFLICTS_ONLY, Goal.EVERY_KIND);

	/** What is looked for. */
	public enum Goal {
		/** The shortest order of each kind of failure. */
		EVERY_KIND,
		/** Any order of those that are the shortest to fail. */
		FIRST
	}

	/** Which orders are tried. */
	public enum Reduction {
		/** One of those that differ only in the order of what does not conflict; states that go on in the same way count as one. */
		CONFLICTS_ONLY,
		/** All, and every state counts that differs in anything. */
		NONE
	}
}
