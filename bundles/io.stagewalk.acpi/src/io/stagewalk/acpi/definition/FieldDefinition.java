package io.stagewalk.acpi.definition;

import java.util.List;
import java.util.OptionalInt;

/**
 * A field: the smallest part of a table that has a place.
 *
 * @param name          as iasl writes it, so that its text can be read
 * @param symbol        the specification's own name, where that differs or tells fields of one name apart; may be empty
 * @param kind          how its bytes are read
 * @param size          of it in bytes; for a repeated field, of each
 * @param enumeration   names of its values
 * @param bits          its bits that have names, ascending
 * @param checked       of a {@link Role#PARTIAL_CHECKSUM}, the bytes it covers; of a {@link Role#LENGTH}, what is to be added
 * @param target        of a {@link Role#TABLE_POINTER}, the signature, empty for any table; else empty
 * @param listing       whether iasl has a line for it
 */
public record FieldDefinition(String name, String symbol, Kind kind, Expression size, Place place, Role role,
		Enumeration enumeration, List<BitsDefinition> bits, OptionalInt checked, String target,
		BitsDefinition.Listing listing, Documentation documentation) implements Member {
	public FieldDefinition {
		bits = List.copyOf(bits);
	}

	/** Whether a name is this field's, or its symbol. */
	public boolean isCalled(String other) {
		return name.equals(other) || !symbol.isEmpty() && symbol.equals(other);
	}
}
