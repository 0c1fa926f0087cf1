package io.stagewalk.acpi.definition;

import java.util.List;

/** A structure inside of a table, or the table itself. */
public final class GroupDefinition implements Member {
	private final String name;
	private final String heading;
	private final Place place;
	private final List<Member> members;
	private final Documentation documentation;
	/** Found by whoever asks first; the same whoever does. */
	private volatile Layouts layouts;

	/**
	 * @param name    of it; of an element of a list, what all elements are called
	 * @param heading what iasl writes on a line of its own before its fields; empty where it writes no such line
	 */
	public GroupDefinition(String name, String heading, Place place, List<Member> members, Documentation documentation) {
		this.name = name;
		this.heading = heading;
		this.place = place;
		this.members = List.copyOf(members);
		this.documentation = documentation;
	}

	/** Of it; of an element of a list, what all elements are called. */
	public String name() {
		return name;
	}

	/** What iasl writes on a line of its own before its fields; empty where it writes no such line. */
	public String heading() {
		return heading;
	}

	public Place place() {
		return place;
	}

	public List<Member> members() {
		return members;
	}

	public Documentation documentation() {
		return documentation;
	}

	/** Where the fields of such structures stand, as far as that can be told before any is looked at. */
	public Layouts layouts() {
		var known = layouts;
		if (known == null) {
			known = Layouts.of(members);
			layouts = known;
		}
		return known;
	}

	@Override
	public String toString() {
		return name;
	}
}
