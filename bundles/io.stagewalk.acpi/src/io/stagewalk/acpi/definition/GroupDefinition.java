package io.stagewalk.acpi.definition;

import java.util.List;

/**
 * A structure inside of a table, or the table itself.
 *
 * @param name    of it; of an element of a list, what all elements are called
 * @param heading what iasl writes on a line of its own before its fields; empty where it writes no such line
 */
public record GroupDefinition(String name, String heading, Place place, List<Member> members, Documentation documentation)
		implements Member {
	public GroupDefinition {
		members = List.copyOf(members);
	}
}
