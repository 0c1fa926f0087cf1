package io.stagewalk.acpi.model;

import java.util.List;

import io.stagewalk.acpi.definition.FieldDefinition;

/** Which fields a structure has, in their order: shared by all structures of a table that have the same. */
final class Shape {
	private static final int ABSENT = -1;
	private static final int SLOTS = 64;

	private final FieldDefinition[] definitions;
	/** Where the first field of a name stands, of the names that were asked for last; names are constants, most often. */
	private final Asked[] asked = new Asked[SLOTS];

	/** A name, and the number of its first field. */
	private record Asked(String name, int index) {
	}

	Shape(List<Field> fields) {
		definitions = fields.stream().map(Field::definition).toArray(FieldDefinition[]::new);
	}

	boolean isOf(List<Field> fields) {
		if (fields.size() != definitions.length) {
			return false;
		}
		for (int i = 0; i < definitions.length; i++) {
			if (fields.get(i).definition() != definitions[i]) {
				return false;
			}
		}
		return true;
	}

	/** The number of the first field that has a name, among the fields of the structure; negative if none has it. */
	int first(String name) {
		int slot = name.hashCode() & SLOTS - 1;
		var known = asked[slot];
		if (known == null || known.name != name) {
			known = new Asked(name, find(name));
			asked[slot] = known;
		}
		return known.index;
	}

	private int find(String name) {
		for (int i = 0; i < definitions.length; i++) {
			if (definitions[i].isCalled(name)) {
				return i;
			}
		}
		return ABSENT;
	}
}
