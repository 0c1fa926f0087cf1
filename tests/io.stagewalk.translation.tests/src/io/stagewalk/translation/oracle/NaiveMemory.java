package io.stagewalk.translation.oracle;

import java.util.HashMap;
import java.util.Map;

/** Physical memory while one instruction runs, with what it has updated. */
final class NaiveMemory {
	private final Map<Long, Long> before;
	private final Map<Long, Long> updated = new HashMap<>();

	NaiveMemory(Map<Long, Long> before) {
		this.before = before;
	}

	boolean isPresent(long address) {
		return Machine.isPresent(address);
	}

	long read(long address, boolean bigEndian) {
		var now = updated.get(address);
		long value = now != null ? now : before.getOrDefault(address, 0L);
		return bigEndian ? Long.reverseBytes(value) : value;
	}

	/** What is written so far, by address. */
	Map<Long, Long> updated() {
		return updated;
	}

	void write(long address, long value, boolean bigEndian) {
		updated.put(address, bigEndian ? Long.reverseBytes(value) : value);
	}
}
