package io.stagewalk.translation;

import io.stagewalk.memory.Address;

/**
 * A field of a descriptor, decoded.
 *
 * @param name    the architecture's
 * @param high    highest bit
 * @param low     lowest bit
 * @param value   shifted down to bit 0; of an address, where it stands
 * @param meaning in words; empty if there is nothing to say
 */
public record DescriptorField(String name, int high, int low, long value, String meaning) {

	static DescriptorField of(Descriptor descriptor, String name, int high, int low, String meaning) {
		return new DescriptorField(name, high, low, Bits.field(descriptor.value(), high, low), meaning);
	}

	static DescriptorField of(Descriptor descriptor, String name, int bit, String meaning) {
		return of(descriptor, name, bit, bit, meaning);
	}

	/** Whether it is an address. */
	public boolean isAddress() {
		return low >= 12 && high < 50;
	}

	/** {@code [5:2]}, {@code [10]}. */
	public String bits() {
		return high == low ? "[" + high + "]" : "[" + high + ":" + low + "]";
	}

	/** Binary digits, {@code 0x} and hexadecimal ones for an address. */
	public String digits() {
		if (isAddress()) {
			return Address.text(value);
		}
		var digits = Long.toBinaryString(value);
		int width = high - low + 1;
		return width == 1 ? digits : "0b" + "0".repeat(width - digits.length()) + digits;
	}
}
