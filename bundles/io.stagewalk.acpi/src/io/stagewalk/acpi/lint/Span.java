package io.stagewalk.acpi.lint;

import java.util.Optional;

import io.stagewalk.acpi.model.Node;

/**
 * A range of numbers that a part of a table names: addresses, bus numbers, IDs.
 *
 * @param source the part
 * @param first  the lowest, unsigned
 * @param last   the highest, unsigned, not below the first
 */
public record Span(Node source, long first, long last) {

	/** A base and how many; empty for none, and cut off at the top. */
	public static Optional<Span> of(Node source, long base, long count) {
		if (count == 0) {
			return Optional.empty();
		}
		long last = base + (count - 1);
		return Optional.of(new Span(source, base, Long.compareUnsigned(last, base) < 0 ? -1 : last));
	}

	public boolean contains(long number) {
		return Long.compareUnsigned(first, number) <= 0 && Long.compareUnsigned(number, last) <= 0;
	}

	@Override
	public String toString() {
		return Fields.hex(first) + ".." + Fields.hex(last);
	}
}
