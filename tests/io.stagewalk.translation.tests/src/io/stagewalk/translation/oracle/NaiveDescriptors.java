package io.stagewalk.translation.oracle;

import static io.stagewalk.translation.oracle.NaiveWalker.bits;
import static io.stagewalk.translation.oracle.NaiveWalker.join;

import io.stagewalk.translation.oracle.NaiveFault.Kind;

/**
 * What both stages do alike with their descriptors.
 *
 * @param ds effective TCR_ELx.DS
 * @param ps TCR_ELx.IPS, PS or VTCR_EL2.PS as it is
 */
record NaiveDescriptors(NaiveWalker walker, Cpu cpu, Granule granule, boolean ds, int ps) {

	/** @see "Arm ARM DDI 0487, AArch64.PhysicalAddressSize" */
	int outputBits() {
		return NaiveWalker.outputBits(cpu, ps, granule == Granule.KIB64 || ds ? 52 : 48);
	}

	private boolean ignoresHighFields() {
		return walker.deviates(Deviation.HIGH_ADDRESS_FIELDS_IGNORED) && outputBits() <= 48;
	}

	/**
	 * The address of the first table.
	 *
	 * @param indexBits bits of the input address that index it
	 * @see "Arm ARM DDI 0487, AArch64.S1TTBaseAddress, AArch64.S2TTBaseAddress"
	 */
	long base(long ttbr, int indexBits) {
		int size = indexBits + 3;
		if (ds || granule == Granule.KIB64 && ps >= 6 && cpu.hasLpa()) {
			if (ignoresHighFields()) {
				return bits(ttbr, 47, 0) >>> size << size;
			}
			size = Math.max(size, 6);
			return join((int) bits(ttbr, 5, 2), bits(ttbr, 47, 0) >>> size << size);
		}
		return bits(ttbr, 47, 0) >>> size << size;
	}

	/** @see "Arm ARM DDI 0487, AArch64.NextTableBase" */
	long nextTable(long descriptor) {
		return address(descriptor, granule.bits);
	}

	/** @see "Arm ARM DDI 0487, AArch64.LeafBase" */
	long leafBase(long descriptor, int level) {
		return address(descriptor, granule.shift(level));
	}

	private long address(long descriptor, int alignment) {
		long low = bits(descriptor, 47, 0) >>> alignment << alignment;
		if (granule == Granule.KIB64 && cpu.paBits() >= 52) {
			return ignoresHighFields() ? low : join((int) bits(descriptor, 15, 12), low);
		}
		if (ds) {
			long top = ignoresHighFields() ? 0 : bits(descriptor, 9, 8);
			return join((int) (top << 2 | bits(descriptor, 49, 48)), low);
		}
		return low;
	}

	/**
	 * Whether an output address is, of which some bits are the input's.
	 *
	 * @see "Arm ARM DDI 0487, AArch64.S1Walk, AArch64.S2Walk: detect Address size fault by final output"
	 */
	boolean isOutputOutOfRange(long descriptor, long output) {
		return isOutOfRange(walker.deviates(Deviation.OUTPUT_SIZE_OF_DESCRIPTOR) ? nextTable(descriptor) : output);
	}

	boolean isOutOfRange(long address) {
		return address >>> outputBits() != 0;
	}

	enum Type {
		INVALID, TABLE, LEAF
	}

	/** @see "Arm ARM DDI 0487, AArch64.DecodeDescriptorType, AArch64.BlockDescSupported" */
	Type type(long descriptor, int level) {
		if ((descriptor & 1) == 0) {
			return Type.INVALID;
		}
		if ((descriptor & 2) != 0) {
			return level == 3 ? Type.LEAF : Type.TABLE;
		}
		boolean block = switch (granule) {
			case KIB4 -> level == 0 && ds || level == 1 || level == 2;
			case KIB16 -> level == 1 && ds || level == 2;
			case KIB64 -> level == 1 && cpu.paBits() >= 52 || level == 2;
		};
		if (walker.deviates(Deviation.BLOCK_AT_ANY_LEVEL)) {
			block = level < 3;
		}
		return block ? Type.LEAF : Type.INVALID;
	}

	/** Whether TxSZ faults; being out of bounds always does where the architecture leaves a choice. */
	boolean isSizeOutOfBounds(int txsz, int minimum) {
		int maximum = !cpu.hasSmallTables() ? 39 : granule == Granule.KIB64 ? 47 : 48;
		return txsz < minimum || txsz > maximum;
	}

	/** @see "Arm ARM DDI 0487, FetchDescriptor" */
	static void requirePresent(NaiveMemory memory, long address, NaiveFault otherwise) throws NaiveFault {
		assert otherwise.kind == Kind.EXTERNAL_ON_WALK;
		if (!memory.isPresent(address)) {
			throw otherwise;
		}
	}
}
