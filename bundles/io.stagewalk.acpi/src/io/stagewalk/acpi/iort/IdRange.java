package io.stagewalk.acpi.iort;

/**
 * IDs that follow each other: requester IDs, StreamIDs or DeviceIDs.
 *
 * @param first 0 to 2³²−1
 * @param last  the last one, which belongs to the range; from {@code first} to 2³²−1
 */
public record IdRange(long first, long last) {
	static final long MAX_ID = 0xffff_ffffL;

	/** @throws IllegalArgumentException if a number has more than 32 bits, or the range ends before it starts */
	public IdRange {
		if (first < 0 || last > MAX_ID || last < first) {
			throw new IllegalArgumentException("no range of IDs: %x to %x".formatted(first, last));
		}
	}

	public static IdRange of(long id) {
		return new IdRange(id, id);
	}

	/** How many: 1 to 2³². */
	public long count() {
		return last - first + 1;
	}

	public boolean contains(long id) {
		return id >= first && id <= last;
	}

	@Override
	public String toString() {
		return "0x" + Long.toHexString(first) + (first == last ? "" : "..0x" + Long.toHexString(last));
	}
}
