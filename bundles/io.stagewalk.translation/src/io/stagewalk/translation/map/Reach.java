package io.stagewalk.translation.map;

import java.util.stream.Stream;

import io.stagewalk.memory.AddressRange;

/**
 * Inputs that lead to outputs that were asked for.
 *
 * @param input  just those
 * @param output where they lead
 * @param by     the range they belong to
 */
public record Reach(AddressRange input, AddressRange output, MappedRange by) {

	/** What parts of a map have of inputs whose outputs lie in a range. */
	public static Stream<Reach> of(Stream<? extends MapPart> parts, AddressRange outputs) {
		return parts.filter(MappedRange.class::isInstance).map(MappedRange.class::cast)
				.filter(range -> range.outputs().overlaps(outputs)).map(range -> of(range, outputs));
	}

	private static Reach of(MappedRange range, AddressRange outputs) {
		var reached = TableScan.common(range.outputs(), outputs);
		long first = range.input().first() + (reached.first() - range.output());
		return new Reach(new AddressRange(first, first + (reached.last() - reached.first())), reached, range);
	}
}
