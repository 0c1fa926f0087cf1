package io.stagewalk.graph.ui.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import io.stagewalk.memory.Progress;
import io.stagewalk.trace.Trace;
import io.stagewalk.translation.builder.DescriptorWrite;

/** Finds out who wrote descriptors last. */
public final class LastWrites {
	private static final int PROGRESS_INTERVAL = 4096;

	private LastWrites() {
	}

	/**
	 * A write, and the step that made it.
	 *
	 * @param step index of the step
	 */
	public record Found(int step, DescriptorWrite write) {
	}

	/**
	 * For each address the last write to it before a position; none for those that were written by no step. Looks at every
	 * step back to the last of the writes, so it may take a while.
	 *
	 * @param addresses physical addresses of descriptors
	 * @param progress  hears of the steps looked at; if it cancels, what is found so far is returned
	 */
	public static Map<Long, Found> before(Trace trace, int position, Set<Long> addresses, Progress progress) {
		var found = new HashMap<Long, Found>();
		for (int step = position - 1; step >= 0 && found.size() < addresses.size(); step--) {
			for (var write : trace.step(step).effect().writes().reversed()) {
				if (addresses.contains(write.address().value())) {
					found.putIfAbsent(write.address().value(), new Found(step, write));
				}
			}
			if (step % PROGRESS_INTERVAL == 0) {
				progress.worked(position - step);
				if (progress.isCancelled()) {
					break;
				}
			}
		}
		return found;
	}
}
