package io.stagewalk.translation.builder;

/**
 * The frames from which tables are taken, one after the other.
 *
 * @param next the next free frame
 * @param end  the first frame that is not to be used
 */
public record TableFrames(long next, long end) {

	public TableFrames {
		if (Long.compareUnsigned(next, end) > 0) {
			throw new IllegalArgumentException("the frames end before they start");
		}
	}

	public boolean has(long count) {
		return Long.compareUnsigned(end - next, count) >= 0;
	}

	/** What is left after {@code count} frames from {@link #next} on were taken. */
	public TableFrames taken(long count) {
		return new TableFrames(next + count, end);
	}
}
