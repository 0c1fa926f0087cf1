package io.stagewalk.translation.map;

import java.util.Optional;

import io.stagewalk.memory.Progress;

/** How much one look at a map may still read. */
final class Budget {
	/** So often, in descriptors, progress is told and cancelling is asked for. */
	private static final int INTERVAL = 1 << 14;

	private final Progress progress;
	private final long limit;
	private long read;
	private long nextAsked;
	private UnreadRange.Reason stopped;

	Budget(Progress progress, long limit) {
		this.progress = progress;
		this.limit = limit;
	}

	/** @return whether so many descriptors may be read; once they may not, none may */
	boolean take(int descriptors) {
		if (stopped != null) {
			return false;
		}
		if (read >= nextAsked) {
			nextAsked = read + INTERVAL;
			progress.worked(read);
			if (progress.isCancelled()) {
				stopped = UnreadRange.Reason.CANCELLED;
				return false;
			}
		}
		read += descriptors;
		if (read > limit) {
			stopped = UnreadRange.Reason.LIMIT;
			return false;
		}
		return true;
	}

	/** Why nothing more may be read; empty if more may. */
	Optional<UnreadRange.Reason> stopped() {
		return Optional.ofNullable(stopped);
	}
}
