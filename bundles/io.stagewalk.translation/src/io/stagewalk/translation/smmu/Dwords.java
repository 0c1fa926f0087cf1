package io.stagewalk.translation.smmu;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.memory.PhysicalMemory;

/** Structures in memory as doublewords. All of them are little-endian. */
final class Dwords {
	/** Doublewords of a stream table entry or context descriptor. */
	static final int OF_ENTRY = 8;

	private Dwords() {
	}

	/** Whether all doublewords of a structure can be read. */
	static boolean arePresent(PhysicalMemory memory, long address, int count) {
		for (int i = 0; i < count; i++) {
			if (!memory.isPresent(address + (long) i * Long.BYTES)) {
				return false;
			}
		}
		return true;
	}

	static List<Long> read(PhysicalMemory memory, long address, int count) {
		var dwords = new ArrayList<Long>(count);
		for (int i = 0; i < count; i++) {
			dwords.add(memory.read64(address + (long) i * Long.BYTES));
		}
		return dwords;
	}

	/** A structure of so many doublewords of which the last are 0. */
	static List<Long> padded(long... first) {
		var dwords = new ArrayList<Long>(OF_ENTRY);
		for (int i = 0; i < OF_ENTRY; i++) {
			dwords.add(i < first.length ? first[i] : 0);
		}
		return dwords;
	}
}
