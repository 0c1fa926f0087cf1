package io.stagewalk.translation.map;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.translation.Endianness;
import io.stagewalk.translation.Stage;
import io.stagewalk.translation.TableFormat;
import io.stagewalk.translation.TableTree;

/**
 * The descent through all tables of one tree, in ascending order of the input, which everything else about maps comes of. It
 * stops at each run of leaves within a page of a table whose descriptors differ by just what they map, and leaves what it
 * found in fields; nothing is allocated on the way. Its stack holds one entry a level, so that tables which point to
 * themselves cannot make it grow.
 */
final class TableScan {
	/** What {@link #next} found. */
	enum Found {
		RUN, UNREAD, END
	}

	/** Descriptors of a 4 KiB page: so many are read at a time, so that stage 2 maps them as one and they stay in the cache. */
	static final int PIECE = 512;
	/** So long a run is compared one by one. */
	private static final int SMALLEST_BLOCK = 16;
	private static final long VALID = 1;
	static final long TABLE_OR_PAGE = 1L << 1;
	/** Bits [58:55] and bit 0: if all are clear, neither hardware nor software counts the entry. */
	static final long COUNTS = 0xfL << 55 | VALID;

	private final TableSource source;
	private final Budget budget;
	private final AddressRange window;
	private final TableTree tree;
	private final TableFormat format;
	private final Stage stage;
	/** The low bits of an output address that runs do not carry over. */
	private final long boundary;
	private final Frame[] frames = new Frame[TableFormat.LAST_LEVEL + 2];
	private int depth = -1;
	private UnreadRange wholly;

	/** Of a run: first input address, descriptor and its physical address, level, how many, packed {@link Standing}. */
	long input;
	long descriptor;
	long address;
	int level;
	int count;
	int standing;
	/** What {@link Found#UNREAD} is about. */
	UnreadRange unread;

	/** A table on the way down. */
	private static final class Frame {
		final long[] words = new long[PIECE];
		final int level;
		final int shift;
		final boolean hasLeaves;
		final long leafTypeBit;
		long table;
		long input;
		long physical;
		/** Indexes: the next entry, where the words begin and end, where the table ends. */
		int next;
		int from;
		int filled;
		int end;
		int standing;

		Frame(TableFormat format, int level) {
			this.level = level;
			shift = format.shift(level);
			hasLeaves = level == TableFormat.LAST_LEVEL || format.hasBlocks(level);
			leafTypeBit = level == TableFormat.LAST_LEVEL ? TABLE_OR_PAGE : 0;
		}

		long inputOf(int index) {
			return input + ((long) index << shift);
		}
	}

	/** @param window the inputs that are of interest, at least some of which the space has */
	TableScan(TableSource source, MapSpace space, AddressRange window, Budget budget) {
		this.source = source;
		this.budget = budget;
		tree = space.tree();
		format = tree.format();
		stage = space.stage();
		this.window = common(space.inputs(), window);
		boundary = 1L << Math.min(tree.outputBits(), format.lowBits());
		if (space.unread().isPresent()) {
			wholly = new UnreadRange(this.window, space.unread().get(), Math.max(tree.startLevel(), -1), tree.root());
		} else {
			enter(tree.root(), space.inputs().first(), 0);
		}
	}

	static AddressRange common(AddressRange a, AddressRange b) {
		return new AddressRange(Long.compareUnsigned(a.first(), b.first()) > 0 ? a.first() : b.first(),
				Long.compareUnsigned(a.last(), b.last()) < 0 ? a.last() : b.last());
	}

	private void enter(long table, long input, int standing) {
		depth++;
		int level = tree.startLevel() + depth;
		var frame = frames[depth];
		if (frame == null) {
			frame = frames[depth] = new Frame(format, level);
		}
		frame.table = table;
		frame.input = input;
		frame.standing = standing;
		long last = frame.inputOf(tree.entries(level) - 1);
		frame.next = Long.compareUnsigned(window.first(), input) <= 0 ? 0 : (int) (window.first() - input >>> frame.shift);
		frame.end = Long.compareUnsigned(window.last(), last) >= 0 ? tree.entries(level)
				: (int) (window.last() - input >>> frame.shift) + 1;
		frame.from = frame.next;
		frame.filled = frame.next;
	}

	/** Goes on to the next finding. */
	Found next() {
		if (wholly != null) {
			return unread(wholly);
		}
		while (depth >= 0) {
			var frame = frames[depth];
			if (frame.next < frame.filled) {
				if (look(frame)) {
					return unread != null ? Found.UNREAD : Found.RUN;
				}
			} else if (frame.next >= frame.end) {
				depth--;
			} else if (!fill(frame)) {
				return Found.UNREAD;
			}
		}
		return Found.END;
	}

	private Found unread(UnreadRange what) {
		wholly = null;
		unread = what;
		return Found.UNREAD;
	}

	/** @return whether there is something to be told */
	private boolean look(Frame frame) {
		var words = frame.words;
		int at = frame.next - frame.from;
		int end = frame.filled - frame.from;
		while (at < end && (words[at] & COUNTS) == 0) {
			at++;
		}
		frame.next = frame.from + at;
		if (at == end) {
			return false;
		}
		long entry = words[at];
		if (frame.level < TableFormat.LAST_LEVEL && (entry & TABLE_OR_PAGE) != 0) {
			return descend(frame, entry);
		}
		if (!frame.hasLeaves || (entry & TABLE_OR_PAGE) != frame.leafTypeBit) {
			frame.next++;
			return false;
		}
		run(frame, at, end);
		return true;
	}

	private int standing(Frame frame, long entry) {
		return (entry & VALID) != 0 ? frame.standing : Standing.withInvalid(frame.standing, frame.level);
	}

	private boolean descend(Frame frame, long entry) {
		int below = standing(frame, entry);
		if (stage == Stage.STAGE1) {
			below = Standing.withTableBits(below, entry);
		}
		long at = frame.inputOf(frame.next);
		long table = format.tableAddress(entry);
		frame.next++;
		if (table >>> tree.outputBits() != 0) {
			var inputs = new AddressRange(at, at + (1L << frame.shift) - 1);
			unread = new UnreadRange(common(inputs, window), UnreadRange.Reason.ADDRESS_SIZE, frame.level + 1, table);
			return true;
		}
		enter(table, at, below);
		return false;
	}

	private void run(Frame frame, int at, int end) {
		var words = frame.words;
		long first = words[at];
		long output = format.leafAddress(first, frame.level);
		long room = (boundary - (output & boundary - 1)) >>> frame.shift;
		int most = (int) Math.min(end - at, Math.max(room, 1));
		unread = null;
		input = frame.inputOf(frame.next);
		descriptor = first;
		address = frame.physical + (long) at * TableFormat.DESCRIPTOR_SIZE;
		level = frame.level;
		count = length(words, at, most, 1L << frame.shift);
		standing = standing(frame, first);
		if (output >>> tree.outputBits() != 0) {
			standing = Standing.outOfRange(standing);
		}
		frame.next += count;
	}

	/**
	 * How many descriptors, each with the next output, follow one another. The longer a run has been, the larger the blocks
	 * that are compared at once, in a loop without exits that can be made of vector instructions.
	 */
	private static int length(long[] words, int at, int most, long span) {
		int end = at + most;
		int i = at + 1;
		int block = SMALLEST_BLOCK;
		while (i < end && words[i] - words[i - 1] == span) {
			i++;
			if (i - at >= block) {
				int size = Math.min(block, end - i);
				if (differences(words, i, size, span) != 0) {
					block = PIECE + 1;
				} else {
					i += size;
					block <<= 1;
				}
			}
		}
		return i - at;
	}

	/** 0 if each of so many descriptors continues the one before. */
	private static long differences(long[] words, int from, int size, long span) {
		long differences = 0;
		for (int i = from; i < from + size; i++) {
			differences |= words[i] - words[i - 1] - span;
		}
		return differences;
	}

	/** @return whether there are words; if not, {@link #unread} says why */
	private boolean fill(Frame frame) {
		int from = frame.next;
		int wanted = Math.min(frame.end, (from & -PIECE) + PIECE) - from;
		long at = frame.table + (long) from * TableFormat.DESCRIPTOR_SIZE;
		if (!budget.take(wanted)) {
			unread = new UnreadRange(new AddressRange(inWindow(frame.inputOf(from)), window.last()), budget.stopped().orElseThrow(),
					frame.level, at);
			depth = -1;
			return false;
		}
		int read = source.read(at, frame.words, wanted);
		frame.from = from;
		frame.physical = source.physical;
		if (read == 0) {
			int missing = source.unreadable(at, wanted);
			frame.next = from + missing;
			frame.filled = frame.next;
			var inputs = new AddressRange(frame.inputOf(from), frame.inputOf(frame.next - 1) + (1L << frame.shift) - 1);
			unread = new UnreadRange(common(inputs, window), source.reason(), frame.level, at);
			return false;
		}
		frame.filled = from + read;
		if (tree.endianness() == Endianness.BIG) {
			for (int i = 0; i < read; i++) {
				frame.words[i] = Long.reverseBytes(frame.words[i]);
			}
		}
		return true;
	}

	private long inWindow(long address) {
		return Long.compareUnsigned(address, window.first()) < 0 ? window.first() : address;
	}
}
