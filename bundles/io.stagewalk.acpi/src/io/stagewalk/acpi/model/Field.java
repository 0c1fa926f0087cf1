package io.stagewalk.acpi.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.TableField;
import io.stagewalk.acpi.definition.BitsDefinition;
import io.stagewalk.acpi.definition.Enumeration;
import io.stagewalk.acpi.definition.FieldDefinition;
import io.stagewalk.acpi.definition.Kind;

/**
 * The smallest part of a table that has a place.
 *
 * @param index of the element, where the field is repeated; else 0
 */
public record Field(Group structure, FieldDefinition definition, int index, int offset, int length) implements Node {

	@Override
	public String name() {
		var name = definition.name();
		return name.indexOf('%') < 0 ? name : name.formatted(index);
	}

	@Override
	public Optional<Group> parent() {
		return Optional.of(structure);
	}

	/** Whether it is a number of at most 64 bits. */
	public boolean isNumber() {
		return definition.kind() == Kind.NUMBER;
	}

	/** The first eight of its bytes as a little-endian number, unsigned. */
	public long number() {
		return structure.content().number(offset, Math.min(length, Long.BYTES));
	}

	/** Whether all of its bytes are 0. */
	public boolean isZero() {
		return structure.content().isZero(offset, length);
	}

	/** A copy of its bytes. */
	public byte[] bytes() {
		return structure.content().copy(offset, length);
	}

	/** Its characters up to the first NUL, one a byte; for UTF-16, one for two bytes. */
	public String text() {
		var bytes = bytes();
		var text = new String(bytes, definition.kind() == Kind.UTF16 ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1);
		int nul = text.indexOf(0);
		return nul < 0 ? text : text.substring(0, nul);
	}

	/** The name of its value, if that has one. */
	public Optional<Enumeration.Value> value() {
		return isNumber() ? definition.enumeration().of(number()) : Optional.empty();
	}

	/** Its bits that have names. */
	public List<BitsDefinition> bits() {
		return definition.bits();
	}

	/** Where it stands, for messages. */
	public TableField place() {
		return structure.content().place(offset, name());
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Field that && structure.content() == that.structure.content() && offset == that.offset
				&& length == that.length && definition == that.definition;
	}

	@Override
	public int hashCode() {
		return offset;
	}

	@Override
	public String toString() {
		return place().toString();
	}
}
