package io.stagewalk.translation;

import io.stagewalk.memory.PhysicalMemory;

/**
 * The descent through tables that both stages make. Reused from one translation to the next; results are left in fields.
 *
 * @see "Arm ARM DDI 0487, AArch64.S1Walk, AArch64.S2Walk"
 */
abstract class TableWalk {
	/** No descriptor that maps something is 0. */
	static final long NO_LEAF = 0;

	final PhysicalMemory memory;
	final WalkLog log;

	/** Where the leaf was read, at which level, and the table descriptors above it, or-ed. */
	long address;
	long entry;
	int level;
	long tables;
	/** Of the last fault. */
	FaultKind fault;
	int faultLevel;

	TableWalk(PhysicalMemory memory, WalkLog log) {
		this.memory = memory;
		this.log = log;
	}

	/**
	 * Where a descriptor really is.
	 *
	 * @return its physical address; negative after a fault
	 */
	abstract long locate(long at);

	abstract void log(long physical, long at, long descriptor, int level);

	/** @return the leaf, or {@link #NO_LEAF} after a fault */
	final long descend(TreeLayout tree, long input) {
		int level = tree.startLevel;
		int shift = tree.startShift;
		long at = tree.root + ((input & tree.inputMask) >>> shift << 3);
		long passed = 0;
		while (true) {
			long physical = locate(at);
			if (physical < 0) {
				return NO_LEAF;
			}
			long descriptor = memory.read64(physical);
			if (tree.bigEndian) {
				descriptor = Long.reverseBytes(descriptor);
			}
			if ((descriptor & 3) == 3 && level < TableFormat.LAST_LEVEL) {
				log(physical, at, descriptor, level);
				long table = tree.table(descriptor);
				if (table >>> tree.outputBits != 0) {
					return fail(FaultKind.ADDRESS_SIZE, level);
				}
				passed |= descriptor;
				level++;
				shift -= tree.stride;
				at = table + ((input >>> shift & tree.indexMask) << 3);
				continue;
			}
			this.address = physical;
			this.entry = at;
			this.level = level;
			this.tables = passed;
			if ((descriptor & 1) == 0 || !tree.isLeaf(level, (descriptor & 2) != 0)) {
				return noLeaf(descriptor);
			}
			log(physical, at, descriptor, level);
			return descriptor;
		}
	}

	/** Hardware changes the leaf that was read last. */
	final void logUpdate(TreeLayout tree, long before, long after) {
		log.addUpdate(address, tree.bigEndian ? Long.reverseBytes(before) : before, tree.bigEndian ? Long.reverseBytes(after) : after);
	}

	/** The descriptor that was read last maps nothing, or was not there to be read. */
	private long noLeaf(long descriptor) {
		if (descriptor == 0 && !memory.isPresent(address)) {
			return fail(FaultKind.EXTERNAL_ABORT_ON_WALK, level);
		}
		log(address, entry, descriptor, level);
		return fail(FaultKind.TRANSLATION, level);
	}

	final long fail(FaultKind kind, int at) {
		fault = kind;
		faultLevel = at;
		return NO_LEAF;
	}
}
