package io.stagewalk.translation;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.memory.PA;

/**
 * What a translation reads, in order, and what it changes. It is written always, since that costs next to nothing, so that
 * the walk that explains itself is the walk that translates. Reused: nothing is allocated until somebody asks.
 */
final class WalkLog {
	/** Five levels of stage 1, each found by five of stage 2, and five for the output; once more for an update. */
	private static final int MOST_READS = 5 * 6 + 5 + 5;
	/** Each read may set an access flag, and the leaf of stage 1 be updated. */
	private static final int MOST_UPDATES = MOST_READS;
	private static final int WORDS = 3;
	private static final long STAGE2 = 1L << 62;
	private static final int LEVEL_MASK = 7;

	private final long[] reads = new long[MOST_READS * WORDS];
	private int size;
	private long[] updates;
	private int updated;

	void clear() {
		size = 0;
		updated = 0;
	}

	int size() {
		return size;
	}

	/** Forgets the reads after the first ones. */
	void truncate(int to) {
		size = to;
	}

	void addStage1(long physical, long entry, long descriptor, int level) {
		add(physical | level + 1, entry, descriptor);
	}

	void addStage2(long physical, long descriptor, int level) {
		add(physical | level + 1 | STAGE2, physical, descriptor);
	}

	private void add(long what, long entry, long descriptor) {
		int at = size;
		reads[at] = what;
		reads[at + 1] = entry;
		reads[at + 2] = descriptor;
		size = at + WORDS;
	}

	/** Later updates of a descriptor come on top of earlier ones. */
	void addUpdate(long address, long before, long after) {
		if (updates == null) {
			updates = new long[MOST_UPDATES * WORDS];
		}
		for (int i = 0; i < updated; i += WORDS) {
			if (updates[i] == address) {
				updates[i + 2] |= after & ~before;
				updates[i + 2] &= ~(before & ~after);
				return;
			}
		}
		updates[updated] = address;
		updates[updated + 1] = before;
		updates[updated + 2] = after;
		updated += WORDS;
	}

	List<WalkLevel> levels(TableFormat stage1, TableFormat stage2) {
		var levels = new ArrayList<WalkLevel>(size / WORDS);
		for (int i = 0; i < size; i += WORDS) {
			int level = (int) (reads[i] & LEVEL_MASK) - 1;
			var address = new PA(reads[i] & ~(STAGE2 | LEVEL_MASK));
			var descriptor = (reads[i] & STAGE2) != 0 ? new Stage2Descriptor(reads[i + 2], level, stage2)
					: new Stage1Descriptor(reads[i + 2], level, stage1);
			levels.add(new WalkLevel(address, reads[i + 1], descriptor));
		}
		return levels;
	}

	List<HardwareUpdate> updates() {
		var list = new ArrayList<HardwareUpdate>(updated / WORDS);
		for (int i = 0; i < updated; i += WORDS) {
			list.add(new HardwareUpdate(new PA(updates[i]), updates[i + 1], updates[i + 2]));
		}
		return list;
	}
}
