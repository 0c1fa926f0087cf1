package io.stagewalk.acpi.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import io.stagewalk.acpi.model.Group;
import io.stagewalk.acpi.model.Node;

/** What checks ask of structures, where a field that is not there counts as 0. */
public final class Fields {
	private Fields() {
	}

	/** The number in a field. */
	public static long number(Group group, String name) {
		return group.number(name).orElse(0);
	}

	/** Whether some named bits of a field are not 0. */
	public static boolean isSet(Group group, String field, String bits) {
		return group.number(field, bits).orElse(0) != 0;
	}

	/** A field, or the structure where it lacks the field: a place for a finding. */
	public static Node place(Group group, String field) {
		return group.field(field).map(Node.class::cast).orElse(group);
	}

	/** The structures inside of one, one level down. */
	public static List<Group> structures(Group group) {
		var found = new ArrayList<Group>();
		for (var child : group.children()) {
			if (child instanceof Group structure) {
				found.add(structure);
			}
		}
		return found;
	}

	/** The number in the field that selects what a structure holds. */
	public static OptionalLong type(Group group) {
		return group.typeNumber();
	}

	/** A structure of a table whose heading or name is as given, one level down: a register of a FADT. */
	public static Optional<Group> structure(Group group, String name) {
		return group.group(name);
	}

	/** A number as it is written in messages. */
	public static String hex(long number) {
		return "0x" + Long.toHexString(number);
	}
}
