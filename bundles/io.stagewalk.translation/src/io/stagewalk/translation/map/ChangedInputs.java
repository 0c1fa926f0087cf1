package io.stagewalk.translation.map;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.translation.Endianness;
import io.stagewalk.translation.TableFormat;
import io.stagewalk.translation.TableTree;

/**
 * The inputs that two versions of the same tables may treat otherwise: goes down both side by side as long as they are the
 * same, and does not look into pages of last-level tables that cannot have changed.
 */
final class ChangedInputs extends Pull<AddressRange> {
	private final Sources sources;
	private final TableTree tree;
	private final AddressRange window;
	private final ChangedMemory changed;
	private final Budget budget;
	private final Frame[] frames = new Frame[TableFormat.LAST_LEVEL + 2];
	private int depth = -1;

	/** Where both versions are read. */
	record Sources(TableSource before, TableSource after) {
	}

	private static final class Frame {
		final long[] before = new long[TableScan.PIECE];
		final long[] after = new long[TableScan.PIECE];
		long table;
		long input;
		int level;
		int next;
		int from;
		int filled;
		int end;
		boolean same;
	}

	ChangedInputs(Sources sources, MapSpace space, AddressRange window, ChangedMemory changed, Budget budget) {
		this.sources = sources;
		this.window = window;
		this.changed = changed;
		this.budget = budget;
		tree = space.tree();
		enter(tree.root(), space.inputs().first());
	}

	private void enter(long table, long input) {
		depth++;
		if (frames[depth] == null) {
			frames[depth] = new Frame();
		}
		var frame = frames[depth];
		frame.level = tree.startLevel() + depth;
		frame.table = table;
		frame.input = input;
		int shift = tree.format().shift(frame.level);
		long last = input + ((long) tree.entries(frame.level) - 1 << shift);
		frame.next = Long.compareUnsigned(window.first(), input) <= 0 ? 0 : (int) (window.first() - input >>> shift);
		frame.end = Long.compareUnsigned(window.last(), last) >= 0 ? tree.entries(frame.level)
				: (int) (window.last() - input >>> shift) + 1;
		frame.from = frame.next;
		frame.filled = frame.next;
	}

	@Override
	AddressRange find() {
		while (depth >= 0) {
			var frame = frames[depth];
			AddressRange found = null;
			if (frame.next < frame.filled) {
				found = look(frame);
			} else if (frame.next < frame.end) {
				found = fill(frame);
			} else {
				depth--;
			}
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	/** @return inputs of entries that differ; null if it went on, or down, without any */
	private AddressRange look(Frame frame) {
		int first = frame.next;
		while (frame.next < frame.filled && !frame.same && differs(frame, frame.next)) {
			frame.next++;
		}
		if (frame.next > first) {
			return inputs(frame, first, frame.next);
		}
		long entry = frame.before[frame.next - frame.from];
		frame.next++;
		boolean isTable = frame.level < TableFormat.LAST_LEVEL && (entry & TableScan.COUNTS) != 0
				&& (entry & TableScan.TABLE_OR_PAGE) != 0;
		if (isTable) {
			long table = tree.format().tableAddress(entry);
			if (table >>> tree.outputBits() == 0) {
				enter(table, frame.input + ((long) frame.next - 1 << tree.format().shift(frame.level)));
			}
		}
		return null;
	}

	private static boolean differs(Frame frame, int index) {
		return frame.before[index - frame.from] != frame.after[index - frame.from];
	}

	private AddressRange inputs(Frame frame, int from, int to) {
		int shift = tree.format().shift(frame.level);
		return TableScan.common(new AddressRange(frame.input + ((long) from << shift), frame.input + ((long) to << shift) - 1), window);
	}

	/** @return inputs of entries of which not both versions can be read; null if there are words to look at, or nothing to do */
	private AddressRange fill(Frame frame) {
		int from = frame.next;
		int wanted = Math.min(frame.end, (from & -TableScan.PIECE) + TableScan.PIECE) - from;
		long at = frame.table + (long) from * TableFormat.DESCRIPTOR_SIZE;
		frame.from = from;
		frame.filled = from;
		frame.next = from + wanted;
		long physical = sources.before.locate(at);
		boolean sameplace = physical == sources.after.locate(at);
		frame.same = sameplace
				&& (physical < 0 || !changed.overlaps(physical, physical + (long) wanted * TableFormat.DESCRIPTOR_SIZE - 1));
		if (frame.same && (physical < 0 || frame.level == TableFormat.LAST_LEVEL)) {
			return null;
		}
		if (!budget.take(wanted)) {
			depth = -1;
			return new AddressRange(inputs(frame, from, from + 1).first(), window.last());
		}
		int read = sources.before.read(at, frame.before, wanted);
		if (!frame.same && sources.after.read(at, frame.after, wanted) != read) {
			return inputs(frame, from, from + wanted);
		}
		if (read == 0) {
			frame.next = from + sources.before.unreadable(at, wanted);
			frame.filled = frame.next;
			return sameplace ? null : inputs(frame, from, frame.next);
		}
		frame.next = from;
		frame.filled = from + read;
		turn(frame, read);
		return null;
	}

	private void turn(Frame frame, int count) {
		if (tree.endianness() == Endianness.BIG) {
			for (int i = 0; i < count; i++) {
				frame.before[i] = Long.reverseBytes(frame.before[i]);
				frame.after[i] = Long.reverseBytes(frame.after[i]);
			}
		}
	}
}
