package io.stagewalk.translation.smmu.naive;

import io.stagewalk.memory.PhysicalMemory;

/** A structure of 64 bytes, with its bits numbered as the specification numbers them, 0 to 511. */
record Bits512(long[] dwords) {

	static Bits512 read(PhysicalMemory memory, long address) {
		var dwords = new long[8];
		for (int i = 0; i < 8; i++) {
			dwords[i] = memory.read64(address + 8 * i);
		}
		return new Bits512(dwords);
	}

	/** Fields do not cross doublewords. */
	long get(int high, int low) {
		return dwords[low / 64] << 63 - high % 64 >>> 63 - high % 64 + low % 64;
	}

	boolean is(int bit) {
		return get(bit, bit) == 1;
	}
}
