package io.stagewalk.translation.smmu.naive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tables of one stage that grow where an address is to be translated. */
final class RandomTables {
	/** Shape of the tables, as {@link NaiveWalk} has it. */
	record Shape(int granule, boolean ds, boolean lpa, int inputBits, int startLevel, boolean big) {
		int shift(int level) {
			return NaiveWalk.shift(granule, level);
		}

		int rootSizeLog2() {
			return Math.max(6, inputBits - shift(startLevel) + 3);
		}

		boolean hasBlocks(int level) {
			return switch (granule) {
				case 12 -> level == 1 || level == 2 || level == 0 && ds;
				case 14 -> level == 2 || level == 1 && ds;
				default -> level == 2 || level == 1 && lpa;
			};
		}

		long encode(long address) {
			if (ds) {
				return address & (1L << 50) - 1 | (address >>> 50 & 3) << 8;
			}
			return address & (1L << 48) - 1 | (lpa && granule == 16 ? (address >>> 48 & 15) << 12 : 0);
		}
	}

	/** Makes the attributes and the output of a leaf. */
	interface Leaves {
		long attributes();

		/** Of an input address; bits below the size of the leaf do not matter. */
		long output(long input, int sizeLog2);
	}

	/** Where memory for tables is taken from. */
	static final class Pool {
		private long next;

		Pool(long first) {
			next = first;
		}

		long take(int sizeLog2) {
			long size = 1L << sizeLog2;
			long at = next + size - 1 & -size;
			next = at + size;
			return at;
		}
	}

	private final Chance chance;
	private final Map<Long, Long> memory;
	private final Shape shape;
	private final Pool pool;
	private final Map<Long, Long> written = new TreeMap<>();
	final long root;
	/** Chance in a hundred of something odd in a descriptor. */
	private final int odd;

	RandomTables(Chance chance, Map<Long, Long> memory, Shape shape, Pool pool, int odd) {
		this.chance = chance;
		this.memory = memory;
		this.shape = shape;
		this.pool = pool;
		this.odd = odd;
		this.root = pool.take(shape.rootSizeLog2());
	}

	/** @return where the descriptors are, and last, where the address leads as far as this has been made here */
	List<Long> grow(long input, Leaves leaves) {
		var visited = new ArrayList<Long>();
		long in = shape.inputBits >= 63 ? input : input & (1L << shape.inputBits) - 1;
		long table = root;
		for (int level = shape.startLevel; level <= 3; level++) {
			int shift = shape.shift(level);
			long index = level == shape.startLevel ? in >>> shift : in >>> shift & (1L << shape.granule - 3) - 1;
			long at = table + index * 8;
			visited.add(at);
			boolean isNew = !written.containsKey(at);
			if (isNew && (level == 3 || shape.hasBlocks(level) && chance.percent(30))) {
				long output = leaves.output(in, shift) >>> shift << shift;
				write(at, shape.encode(output) | leaves.attributes() & (shape.ds ? ~0x300L : -1) | (level == 3 ? 3 : 1), -1);
				visited.add(output | in & (1L << shift) - 1);
				return visited;
			}
			if (isNew) {
				write(at, shape.encode(pool.take(shape.granule)) | chance.bits(5) << 59 & -(chance.percent(25) ? 1 : 0) | 3, at);
			}
			if (written.get(at) < 0) {
				return visited;
			}
			table = written.get(at);
		}
		return visited;
	}

	/** @param at where a table descriptor stands; −1 for a leaf */
	private void write(long where, long descriptor, long at) {
		written.put(where, at < 0 ? -1 : descriptor & (1L << 48) - 1 & -(1L << shape.granule));
		long value = chance.percent(odd) ? oddly(descriptor) : descriptor;
		memory.put(where, shape.big ? Long.reverseBytes(value) : value);
	}

	private long oddly(long descriptor) {
		return switch (chance.pick(0, 1, 2, 3, 4)) {
			case 0 -> descriptor & ~1L;
			case 1 -> descriptor ^ 2;
			case 2 -> descriptor | 1L << chance.between(30, 47);
			case 3 -> descriptor | 1L << chance.pick(8, 9, 12, 13, 14, 15);
			default -> descriptor ^ 1L << chance.between(0, 63);
		};
	}
}
