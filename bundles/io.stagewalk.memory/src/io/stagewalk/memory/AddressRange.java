package io.stagewalk.memory;

/**
 * The addresses from {@code first} to {@code last}, both included, unsigned; never empty. The last address is kept
 * rather than an end, so that a range may reach to the top of the address space.
 */
public record AddressRange(long first, long last) implements Comparable<AddressRange> {

	/** @throws IllegalArgumentException if {@code last} lies below {@code first} */
	public AddressRange {
		if (Long.compareUnsigned(last, first) < 0) {
			throw new IllegalArgumentException("range ends before it starts: " + Address.text(first) + ".." + Address.text(last));
		}
	}

	/**
	 * @param length in bytes, at least 1
	 * @throws IllegalArgumentException if the length is 0 or the range would pass the top of the address space
	 */
	public static AddressRange ofLength(long first, long length) {
		return new AddressRange(first, first + (length - 1));
	}

	/** {@code count} 4 KiB frames from {@code frame} on; at least one. */
	public static AddressRange ofFrames(long frame, long count) {
		return ofLength(frame << Address.PAGE_SHIFT, count << Address.PAGE_SHIFT);
	}

	/** Bytes; 0 stands for 2⁶⁴. */
	public long length() {
		return last - first + 1;
	}

	public boolean contains(long address) {
		return Long.compareUnsigned(first, address) <= 0 && Long.compareUnsigned(address, last) <= 0;
	}

	public boolean contains(AddressRange other) {
		return contains(other.first) && contains(other.last);
	}

	public boolean overlaps(AddressRange other) {
		return Long.compareUnsigned(first, other.last) <= 0 && Long.compareUnsigned(other.first, last) <= 0;
	}

	public long firstFrame() {
		return first >>> Address.PAGE_SHIFT;
	}

	public long lastFrame() {
		return last >>> Address.PAGE_SHIFT;
	}

	/** How many 4 KiB frames the range touches. */
	public long frames() {
		return lastFrame() - firstFrame() + 1;
	}

	/** The whole 4 KiB pages that the range touches. */
	public AddressRange toPages() {
		return new AddressRange(first & -Address.PAGE_SIZE, last | Address.PAGE_SIZE - 1);
	}

	@Override
	public int compareTo(AddressRange other) {
		int byFirst = Long.compareUnsigned(first, other.first);
		return byFirst != 0 ? byFirst : Long.compareUnsigned(last, other.last);
	}

	@Override
	public String toString() {
		return Address.text(first) + ".." + Address.text(last);
	}
}
