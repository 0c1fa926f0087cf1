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
 * @param target        of a {@link Role#TABLE_POINTER}, the signature, empty for any table; of a reference, the kinds of structures
 *                      that it may be to, with " or " between, empty for any; else empty
 * @param listing       whether iasl has a line for it
 * @param later         the lines that later versions of iasl write instead, if they do: more than one where they take it apart
 */
public record FieldDefinition(String name, String symbol, Kind kind, Expression size, Place place, Role role,
		Enumeration enumeration, List<BitsDefinition> bits, OptionalInt checked, String target,
		BitsDefinition.Listing listing, List<Later> later, Documentation documentation) implements Member {
	/**
	 * A line of a later version of iasl than the one whose names the definitions have.
	 *
	 * @param name as it writes it
	 * @param size bytes; 0 for all of the field
	 */
	public record Later(String name, int size) {
	}

	public FieldDefinition {
		bits = List.copyOf(bits);
		later = List.copyOf(later);
	}

	/** The kinds of structures that a reference may be to; empty for any. */
	public List<String> targets() {
		return target.isEmpty() ? List.of() : List.of(target.split(" or "));
	}

	/** Whether a name is this field's, or its symbol. */
	public boolean isCalled(String other) {
		return name.equals(other) || !symbol.isEmpty() && symbol.equals(other);
	}
}
