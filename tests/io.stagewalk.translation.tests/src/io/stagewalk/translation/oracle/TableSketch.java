package io.stagewalk.translation.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;

/**
 * Tables of one root that grow along the addresses asked for. It knows only as much of the architecture as leads to
 * interesting tables.
 */
final class TableSketch {

	/** Makes descriptors; the low two bits are the sketch's. */
	interface Style {
		long table(Dice dice);

		/** @param input the address, of whose leaf this is */
		long leaf(Dice dice, Shape shape, int level, long input);
	}

	/** @param startLevel -1 to 3 */
	record Shape(Cpu cpu, Granule granule, boolean ds, int inputBits, int startLevel, boolean bigEndian) {
		int shift(int level) {
			return granule.shift(level);
		}

		boolean hasBlocks(int level) {
			return switch (granule) {
				case KIB4 -> level == 1 || level == 2 || level == 0 && ds;
				case KIB16 -> level == 2 || level == 1 && ds;
				case KIB64 -> level == 2 || level == 1 && cpu.paBits() >= 52;
			};
		}

		/** Positions of the output address bits 51 and below that this shape has, beside bits 47 and below. */
		int[] highAddressBits() {
			return ds ? new int[] { 8, 9, 48, 49 } : granule == Granule.KIB64 ? new int[] { 12, 13, 14, 15 } : new int[] { 47 };
		}
	}

	private static final int ODD_PERCENT = 4;

	private final Dice dice;
	private final Shape shape;
	private final Style style;
	private final SortedMap<Long, Long> memory;
	/** Those made so far, by the level above them; a table serves one level only. */
	private final Map<Integer, List<Long>> tables = new HashMap<>();
	private final long root;
	private final long pool;
	private long free;

	TableSketch(Dice dice, Shape shape, Style style, Pool pool) {
		this.dice = dice;
		this.shape = shape;
		this.style = style;
		this.memory = pool.memory();
		this.pool = pool.start() >>> 24;
		int rootBits = Math.max(6, shape.inputBits() - shape.shift(shape.startLevel()) + 3);
		this.free = pool.start() + ((long) dice.below(rootBits > 16 ? 4 : 32) << rootBits);
		this.root = allocate(rootBits);
	}

	/** Where tables may lie: 16 MiB from its start. */
	record Pool(SortedMap<Long, Long> memory, long start) {
	}

	private long allocate(int bits) {
		long at = free + (1L << bits) - 1 >>> bits << bits;
		free = at + (1L << bits);
		return at;
	}

	/** The address of the root, sometimes with bits beyond memory, and with noise where a base register has no address. */
	long baseRegister(boolean wide) {
		long value = root | dice.bits(16) << 48 & -dice.below(2) | dice.bit(0, 20);
		if (dice.percent(ODD_PERCENT)) {
			value ^= wide && dice.percent(70) ? 4L << dice.below(4) : 1L << dice.between(31, 47);
		}
		if (!wide && dice.percent(3)) {
			value |= dice.bits(4) << 1;
		}
		return value;
	}

	/** Where its descriptors were read, and where the last of them leads. */
	record Walk(List<Long> descriptors, OptionalLong output) {
	}

	Walk grow(long input) {
		return grow(input, style);
	}

	/** With another style of what is new, in which nothing is odd. */
	Walk grow(long input, Style with) {
		var descriptors = new ArrayList<Long>();
		long table = root;
		for (int level = shape.startLevel();; level++) {
			int width = level == shape.startLevel() ? shape.inputBits() - shape.shift(level) : shape.granule().stride();
			long at = table + ((width <= 0 ? 0 : input >>> shape.shift(level) & (1L << width) - 1) << 3);
			descriptors.add(at);
			long descriptor = at(at, level, input, with);
			if ((descriptor & 1) == 0 || (descriptor & 2) == 0 && level == 3) {
				return new Walk(descriptors, OptionalLong.empty());
			}
			int leaf = shape.shift(level);
			long low = descriptor & (1L << 48) - 1;
			if (level == 3 || (descriptor & 2) == 0) {
				return new Walk(descriptors, OptionalLong.of(low >>> leaf << leaf | input & (1L << leaf) - 1));
			}
			table = low >>> shape.granule().bits << shape.granule().bits;
			if (table >>> 24 != pool) {
				descriptors.add(table);
				return new Walk(descriptors, OptionalLong.empty());
			}
		}
	}

	private long at(long address, int level, long input, Style with) {
		var there = memory.get(address);
		if (there != null) {
			return shape.bigEndian() ? Long.reverseBytes(there) : there;
		}
		long descriptor = make(level, input, with);
		memory.put(address, shape.bigEndian() ? Long.reverseBytes(descriptor) : descriptor);
		return descriptor;
	}

	private long make(int level, long input, Style with) {
		boolean leaf = level == 3 || shape.hasBlocks(level) && dice.percent(25);
		long descriptor = leaf ? with.leaf(dice, shape, level, input) | (level == 3 ? 3 : 1) : with.table(dice) | nextTable(level) | 3;
		return with == style && dice.percent(ODD_PERCENT) ? odd(descriptor, level) : descriptor;
	}

	private long nextTable(int level) {
		var made = tables.computeIfAbsent(level, any -> new ArrayList<>());
		if (!made.isEmpty() && dice.percent(6)) {
			return made.get(dice.below(made.size()));
		}
		long table = allocate(shape.granule().bits);
		made.add(table);
		return table;
	}

	private long odd(long descriptor, int level) {
		return switch (dice.below(6)) {
			case 0 -> descriptor & ~1;
			case 1 -> (descriptor & 2) != 0 ? descriptor ^ 2 : descriptor & 0xfff0_0000_0000_00ffL | nextTable(level) | 2;
			case 2, 3 -> descriptor | 1L << dice.between(31, 47);
			case 4 -> descriptor | 1L << dice.pick(shape.highAddressBits());
			default -> descriptor & ~(1L << 10);
		};
	}
}
