package io.stagewalk.acpi.model;

import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.definition.Member;
import io.stagewalk.acpi.definition.Shape;

/** What a structure holds, as an {@link Inflater} has laid it out. */
record Inflated(List<Node> children, List<Field> fields, Shape shape, List<Problem> problems, Optional<Member.Case> variant)
		implements Inside {

	@Override
	public Field field(int index) {
		return fields.get(index);
	}

	@Override
	public long number(int index) {
		return fields.get(index).number();
	}
}
