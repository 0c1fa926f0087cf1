package io.stagewalk.acpi.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.stagewalk.acpi.model.Field;
import io.stagewalk.acpi.model.Group;

/** Fields that should be different and are not. */
public final class Repeats {
	private Repeats() {
	}

	/** A field, and the first one that has the same number. */
	public record Repeat(Field again, Field first) {
	}

	/** All fields whose number stands in one before them. */
	public static List<Repeat> of(Stream<Field> fields) {
		var seen = new HashMap<Long, Field>();
		var found = new ArrayList<Repeat>();
		fields.forEach(field -> {
			var first = seen.putIfAbsent(field.number(), field);
			if (first != null) {
				found.add(new Repeat(field, first));
			}
		});
		return found;
	}

	/** The fields of one name in some structures. */
	public static Stream<Field> fields(Collection<Group> structures, String name) {
		return structures.stream().map(group -> group.field(name)).flatMap(Optional::stream);
	}
}
