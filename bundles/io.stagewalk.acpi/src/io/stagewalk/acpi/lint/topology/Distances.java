package io.stagewalk.acpi.lint.topology;

import java.util.List;

import io.stagewalk.acpi.definition.Kind;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.model.Field;
import io.stagewalk.acpi.model.Group;

/** The matrix of the SLIT. */
final class Distances {
	/** From a domain to itself. */
	static final int LOCAL = 10;

	private Distances() {
	}

	/** Rows, as far as they are there and whole. */
	static List<Field> rows(Group root) {
		long size = Fields.number(root, "Localities");
		return root.children().stream().filter(Field.class::isInstance).map(Field.class::cast)
				.filter(field -> field.definition().kind() == Kind.BYTES && field.length() == size).toList();
	}
}
