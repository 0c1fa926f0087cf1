package io.stagewalk.memory;

import java.util.List;

/** Looks at every doubleword of memory that is there, ascending; for what begins with a word of its own at a multiple of 8. */
public final class WordScan {
	private static final int CHUNK = 1 << 13;

	private final PhysicalMemory memory;
	private final Visitor visitor;

	/** What is done with a doubleword; it may read the memory. */
	@FunctionalInterface
	public interface Visitor {
		/** @param address of the doubleword, a multiple of 8 */
		void look(long word, long address);
	}

	private WordScan(PhysicalMemory memory, Visitor visitor) {
		this.memory = memory;
		this.visitor = visitor;
	}

	/**
	 * Shows all doublewords that lie wholly in the ranges, until the progress is cancelled.
	 *
	 * @param ranges   that are present, ascending
	 * @param progress is told bytes
	 */
	public static void of(PhysicalMemory memory, List<AddressRange> ranges, Progress progress, Visitor visitor) {
		var scan = new WordScan(memory, visitor);
		long done = 0;
		for (var range : ranges) {
			if (!progress.isCancelled()) {
				scan.scan(range, done, progress);
			}
			done += range.length();
		}
	}

	private void scan(AddressRange range, long before, Progress progress) {
		var words = new long[CHUNK];
		long at = range.first() + 7 & -8L;
		while (range.contains(at) && range.last() - at >= 7 && !progress.isCancelled()) {
			// the range may end within a doubleword, and at the top of the address space
			long left = (range.last() - at >>> 3) + (((range.last() - at) & 7) == 7 ? 1 : 0);
			int wanted = (int) Math.min(CHUNK, left);
			int count = memory.read64s(at, words, wanted);
			for (int i = 0; i < count; i++) {
				visitor.look(words[i], at + (long) i * Long.BYTES);
			}
			long step = (long) Math.max(1, count) * Long.BYTES;
			if (range.last() - at < step) {
				return;
			}
			at += step;
			progress.worked(before + (at - range.first()));
		}
	}
}
