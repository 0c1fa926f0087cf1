package io.stagewalk.scenario;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a PCI function is.
 *
 * @param segment  0 to 0xffff
 * @param bus      0 to 0xff
 * @param device   0 to 0x1f
 * @param function 0 to 7
 */
public record PciAddress(int segment, int bus, int device, int function) implements Comparable<PciAddress> {
	private static final Pattern PATTERN = Pattern
			.compile("([0-9a-fA-F]{1,4}):([0-9a-fA-F]{1,2}):([0-9a-fA-F]{1,2})\\.([0-7])");
	private static final Comparator<PciAddress> ORDER = Comparator.comparingInt(PciAddress::segment)
			.thenComparingInt(PciAddress::requesterId);

	/** @throws IllegalArgumentException if a number is out of its range */
	public PciAddress {
		if (segment >>> 16 != 0 || bus >>> 8 != 0 || device >>> 5 != 0 || function >>> 3 != 0) {
			throw new IllegalArgumentException(
					String.format("no PCI function: %x:%x:%x.%x", segment, bus, device, function));
		}
	}

	/** The address that is written so, leading zeros there or not; empty if it is none. */
	public static Optional<PciAddress> of(String text) {
		var parts = PATTERN.matcher(text);
		if (!parts.matches() || Integer.parseInt(parts.group(3), 16) > 0x1f) {
			return Optional.empty();
		}
		return Optional.of(new PciAddress(Integer.parseInt(parts.group(1), 16), Integer.parseInt(parts.group(2), 16),
				Integer.parseInt(parts.group(3), 16), Integer.parseInt(parts.group(4), 16)));
	}

	/**
	 * How the function signs its accesses: bus, device and function in 16 bits.
	 *
	 * @see "IORT DEN0049, Root complex node"
	 */
	public int requesterId() {
		return bus << 8 | device << 3 | function;
	}

	@Override
	public int compareTo(PciAddress other) {
		return ORDER.compare(this, other);
	}

	/** As Linux writes it: {@code 0000:00:03.0}. */
	@Override
	public String toString() {
		return String.format("%04x:%02x:%02x.%x", segment, bus, device, function);
	}
}
