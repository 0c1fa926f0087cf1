package io.stagewalk.translation.oracle;

/**
 * The physical memory of {@code qemu-system-aarch64 -M virt,highmem=off -m 2G}, and what the cases use of it. Below RAM are
 * devices, which no case may read; above it is nothing, and a read there is an external abort.
 */
final class Machine {
	static final long RAM_END = 0xc000_0000L;
	static final long PROGRAM = 0x4020_0000L;
	/** Tables of stage 1; with stage 2 on, mostly mapped one to one. */
	static final long STAGE1_TABLES = 0x4400_0000L;
	static final long STAGE2_TABLES = 0x4600_0000L;
	/** Zero, always. */
	static final long EMPTY = 0x4800_0000L;
	static final long CASES = 0x5000_0000L;
	static final long RESULTS = 0x8000_0000L;
	/** Of the aborts: vectors, and the instruction that is asked about. */
	static final long CODE = 0x4040_0000L;
	/** Of the aborts: what loads, stores and fetches may reach, {@link #DATA_BITS} of it. */
	static final long DATA = 0x8800_0000L;
	static final int DATA_BITS = 26;
	private static final long RESULTS_SIZE = 0x400_0000L;

	private Machine() {
	}

	static boolean isData(long address) {
		return address >>> DATA_BITS == DATA >>> DATA_BITS;
	}

	/**
	 * Whether there is memory at a physical address.
	 *
	 * @throws IllegalArgumentException where a device, the device tree, the program, the cases or their results may answer; no
	 *     case is to come there
	 */
	static boolean isPresent(long address) {
		boolean free = address >= STAGE1_TABLES && address < CASES
				|| address >= RESULTS + RESULTS_SIZE && !isData(address);
		if (!free) {
			throw new IllegalArgumentException("a case comes to 0x" + Long.toHexString(address));
		}
		return address < RAM_END;
	}
}
