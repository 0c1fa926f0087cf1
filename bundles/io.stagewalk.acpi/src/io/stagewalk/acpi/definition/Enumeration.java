package io.stagewalk.acpi.definition;

import java.util.List;
import java.util.Optional;

/**
 * Names for the values of a field or of some of its bits.
 *
 * @param values in the order of the definition
 */
public record Enumeration(List<Value> values) {
	/** No value has a name. */
	public static final Enumeration NONE = new Enumeration(List.of());

	/**
	 * A value, or a range of values, that has a name.
	 *
	 * @param first the lowest, unsigned
	 * @param last  the highest, unsigned
	 * @param about what it means; may be empty
	 */
	public record Value(long first, long last, String name, String about) {
		/** Whether a number is of this range, unsigned. */
		public boolean holds(long number) {
			return Long.compareUnsigned(first, number) <= 0 && Long.compareUnsigned(number, last) <= 0;
		}
	}

	public Enumeration {
		values = List.copyOf(values);
	}

	/** The first value that a number is, if it has a name. */
	public Optional<Value> of(long number) {
		for (var value : values) {
			if (value.holds(number)) {
				return Optional.of(value);
			}
		}
		return Optional.empty();
	}
}
