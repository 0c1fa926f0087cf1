package io.stagewalk.acpi.model;

import java.util.Optional;

/**
 * Bytes that no field of the definition takes.
 *
 * @param name what they stand for, as far as that is known
 */
public record Unknown(Group structure, String name, int offset, int length) implements Node {

	@Override
	public Optional<Group> parent() {
		return Optional.of(structure);
	}

	/** A copy of the bytes. */
	public byte[] bytes() {
		return structure.content().copy(offset, length);
	}

	@Override
	public String toString() {
		return structure.content().place(offset, name).toString();
	}
}
