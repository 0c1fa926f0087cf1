package io.stagewalk.boot.explore;

import java.util.HashMap;
import java.util.Map;

import io.stagewalk.trace.Effect;

/**
 * What the doublewords of translation tables hold that hold something else than when the strands began.
 *
 * @param changed by physical address
 * @param first   what those held in the beginning that were written at all
 */
record Tables(Map<Long, Long> changed, Map<Long, Long> first) {
	static final Tables AS_BOOTED = new Tables(Map.of(), Map.of());

	/** After a step. What an SMMU writes to its event queue is no table. */
	Tables after(Effect effect) {
		if (effect.writes().isEmpty() || effect instanceof Effect.TransferFailed || effect instanceof Effect.TransferStalled) {
			return this;
		}
		var now = new HashMap<>(changed);
		var then = new HashMap<>(first);
		for (var write : effect.writes()) {
			long address = write.address().value();
			then.putIfAbsent(address, write.before());
			if (then.get(address) == write.after()) {
				now.remove(address);
			} else {
				now.put(address, write.after());
			}
		}
		return new Tables(now, then);
	}

	/** Two are the same if the memory holds the same, however that came about. */
	@Override
	public boolean equals(Object other) {
		return other instanceof Tables that && changed.equals(that.changed);
	}

	@Override
	public int hashCode() {
		return changed.hashCode();
	}
}
