package io.stagewalk.boot.linux.pci;

/**
 * Buses of one segment.
 *
 * @param first 0 to 255
 * @param last  {@code first} to 255
 */
public record BusRange(int first, int last) {

	/** @throws IllegalArgumentException if a number is out of its range */
	public BusRange {
		if (first < 0 || last < first || last > 255) {
			throw new IllegalArgumentException("no buses: " + first + " to " + last);
		}
	}

	boolean contains(int bus) {
		return bus >= first && bus <= last;
	}

	boolean contains(BusRange other) {
		return contains(other.first) && contains(other.last);
	}

	/** As Linux writes it. */
	@Override
	public String toString() {
		return String.format("[bus %02x-%02x]", first, last);
	}
}
