package io.stagewalk.trace;

/**
 * How far a run may go.
 *
 * @param steps at most so many
 * @param bytes at most about so much memory for the recording, as {@link Trace} estimates it
 */
public record Budget(int steps, long bytes) {
	/** Four million steps and half a gibibyte: the shorter the steps, the more of them. */
	public static final Budget DEFAULT = new Budget(4_000_000, 512L << 20);
}
