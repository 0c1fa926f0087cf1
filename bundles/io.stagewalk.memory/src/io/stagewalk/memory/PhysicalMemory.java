package io.stagewalk.memory;

/**
 * The one view of physical memory that walkers have: of a simulation, of a crashed machine's image, of a live target.
 * Little-endian, as translation tables, ACPI tables and SMMU structures are. An implementation may be read from several
 * threads at once.
 */
public interface PhysicalMemory {

	/**
	 * Whether the doubleword at an address can be read; where not, a real access would end in an external abort.
	 *
	 * @param address of a byte; the doubleword that holds it is meant
	 */
	boolean isPresent(long address);

	/**
	 * The doubleword at an address; 0 where nothing is present.
	 *
	 * @param address a multiple of 8
	 */
	long read64(long address);

	/**
	 * Copies doublewords that follow one another, up to the first that is not present.
	 *
	 * @param address a multiple of 8
	 * @param into    receives them from its first element on
	 * @param count   how many are wanted, not more than {@code into} holds
	 * @return how many were copied; less than {@code count} only if the next is not present
	 */
	default int read64s(long address, long[] into, int count) {
		for (int i = 0; i < count; i++) {
			long at = address + (long) i * Long.BYTES;
			if (!isPresent(at)) {
				return i;
			}
			into[i] = read64(at);
		}
		return count;
	}

	/** The byte at an address, 0 to 255; 0 where nothing is present. */
	default int read8(long address) {
		return (int) (read64(address & -8L) >>> ((address & 7) * Byte.SIZE)) & 0xff;
	}

	/**
	 * A little-endian number of 1, 2, 4 or 8 bytes at any address, aligned or not.
	 *
	 * @param size in bytes, 1 to 8
	 */
	default long read(long address, int size) {
		long value = 0;
		for (int i = size - 1; i >= 0; i--) {
			value = value << Byte.SIZE | read8(address + i);
		}
		return value;
	}

	/** A copy of {@code length} bytes; 0 where nothing is present. */
	default byte[] readBytes(long address, int length) {
		var bytes = new byte[length];
		for (int i = 0; i < length; i++) {
			bytes[i] = (byte) read8(address + i);
		}
		return bytes;
	}
}
