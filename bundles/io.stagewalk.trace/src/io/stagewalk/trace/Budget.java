package io.stagewalk.trace;

/**
 * How far a run may go.
 *
 * @param steps at most so many
 * @param bytes at most about so much memory for the recording, as {@link Trace} estimates it
 */
public record Budget(int steps, long bytes) {
	/** A million steps and half a gibibyte. */
	public static final Budget DEFAULT = new Budget(1_000_000, 512L << 20);
}
