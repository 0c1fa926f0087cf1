package io.stagewalk.boot.linux.apei;

import io.stagewalk.memory.PhysicalMemory;

/**
 * The head of an error status block as it stands in memory.
 *
 * @param blockStatus   0 if there is no error
 * @param rawDataOffset all in bytes, unsigned 32 bits
 * @see "ACPI 6.5, 18.3.2.7.1 Generic Error Data"
 */
record ErrorStatus(long blockStatus, long rawDataOffset, long rawDataLength, long dataLength, long severity) {
	static final int SIZE = 20;
	private static final long LARGEST = 0xffffffffL;
	private static final long ENTRY = 72;

	static ErrorStatus at(PhysicalMemory memory, long address) {
		return new ErrorStatus(word(memory, address), word(memory, address + 4), word(memory, address + 8), word(memory, address + 12),
				word(memory, address + 16));
	}

	private static long word(PhysicalMemory memory, long address) {
		long value = 0;
		for (int i = Integer.BYTES - 1; i >= 0; i--) {
			value = value << Byte.SIZE | memory.read(address + i, 1);
		}
		return value;
	}

	/** @see "cper_estatus_len": in 32 bits, as Linux counts */
	long length() {
		return (rawDataLength != 0 ? rawDataOffset + rawDataLength : SIZE + dataLength) & LARGEST;
	}

	/** @see "cper_estatus_check_header" */
	boolean isSound() {
		return (dataLength == 0 || dataLength >= ENTRY)
				&& (rawDataLength == 0 || rawDataOffset >= (SIZE + dataLength & LARGEST));
	}

	/** Whether Linux dies of it: a fatal error, or one of a severity that it does not know. */
	boolean isFatal() {
		return severity == 1 || severity > 3;
	}
}
