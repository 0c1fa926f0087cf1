package io.stagewalk.acpi.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
	public static List<Repeat> of(Collection<Field> fields) {
		var seen = new HashMap<Long, Field>();
		var found = new ArrayList<Repeat>();
		for (var field : fields) {
			var first = seen.putIfAbsent(field.number(), field);
			if (first != null) {
				found.add(new Repeat(field, first));
			}
		}
		return found;
	}

	/** The fields of one name in some structures. */
	public static List<Field> fields(Collection<Group> structures, String name) {
		var found = new ArrayList<Field>();
		for (var structure : structures) {
			structure.field(name).ifPresent(found::add);
		}
		return found;
	}

	/** The numbers in the fields of one name in some structures. */
	public static Set<Long> numbers(Collection<Group> structures, String name) {
		var found = new HashSet<Long>();
		for (var structure : structures) {
			structure.number(name).ifPresent(found::add);
		}
		return found;
	}
}
