package io.stagewalk.translation.smmu.naive;

import io.stagewalk.memory.PhysicalMemory;

/**
 * The walk of one stage's tables, to the leaf.
 *
 * @param granule    log2 of the page size
 * @param ds         52-bit addresses with 4 KiB and 16 KiB pages
 * @param lpa        52-bit addresses with 64 KiB pages
 * @param root       aligned
 * @param outputBits beyond which an address is too large
 */
record NaiveWalk(PhysicalMemory memory, int granule, boolean ds, boolean lpa, int inputBits, int startLevel, long root,
		int outputBits, boolean big) {

	/** Where descriptors are. */
	interface Locator {
		long physical(long address) throws Ended;
	}

	/** @param tables the table descriptors on the way, or-ed */
	record Leaf(long descriptor, int level, long output, long tables, long address) {
	}

	/** The fault types, by their event numbers. */
	static final class Ended extends Exception {
		private static final long serialVersionUID = 1;
		final int type;
		/** 2 where a stage 2 faulted that looked for a descriptor of stage 1, which has said all. */
		final int stage;
		final long address;
		final boolean read;

		Ended(int type, int stage, long address, boolean read) {
			super("", null, false, false);
			this.type = type;
			this.stage = stage;
			this.address = address;
			this.read = read;
		}
	}

	static int shift(int granule, int level) {
		return granule + (3 - level) * (granule - 3);
	}

	Leaf leaf(long input, int stage, Locator locator) throws Ended {
		long in = inputBits >= 64 ? input : input & (1L << inputBits) - 1;
		long table = root;
		long tables = 0;
		for (int level = startLevel;; level++) {
			int shift = shift(granule, level);
			long index = level == startLevel ? in >>> shift : in >>> shift & (1L << granule - 3) - 1;
			long at = table + index * 8;
			long physical = locator.physical(at);
			if (!memory.isPresent(physical)) {
				throw new Ended(0x0b, stage, physical, true);
			}
			long descriptor = memory.read64(physical);
			if (big) {
				descriptor = Long.reverseBytes(descriptor);
			}
			boolean table1 = (descriptor & 3) == 3 && level < 3;
			boolean leaf = level == 3 ? (descriptor & 3) == 3 : (descriptor & 3) == 1 && blocks(level);
			if (leaf) {
				long output = address(descriptor, shift) | in & (1L << shift) - 1;
				if (output >>> outputBits != 0) {
					throw new Ended(0x11, stage, input, true);
				}
				return new Leaf(descriptor, level, output, tables, at);
			}
			if (!table1) {
				throw new Ended(0x10, stage, input, true);
			}
			table = address(descriptor, granule);
			if (table >>> outputBits != 0) {
				throw new Ended(0x11, stage, input, true);
			}
			tables |= descriptor;
		}
	}

	private boolean blocks(int level) {
		return switch (granule) {
			case 12 -> level == 1 || level == 2 || level == 0 && ds;
			case 14 -> level == 2 || level == 1 && ds;
			default -> level == 2 || level == 1 && lpa;
		};
	}

	private long address(long descriptor, int alignment) {
		if (ds) {
			return (descriptor & (1L << 50) - 1) >>> alignment << alignment | (descriptor >>> 8 & 3) << 50;
		}
		long low = (descriptor & (1L << 48) - 1) >>> alignment << alignment;
		return lpa && granule == 16 ? low | (descriptor >>> 12 & 15) << 48 : low;
	}
}
