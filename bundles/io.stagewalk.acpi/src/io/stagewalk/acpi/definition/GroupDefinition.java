package io.stagewalk.acpi.definition;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A structure inside of a table, or the table itself. */
public final class GroupDefinition implements Member {
	private final String name;
	private final Heading heading;
	private final Place place;
	private final List<Member> members;
	private final Documentation documentation;
	/** Found by whoever asks first; the same whoever does. */
	private volatile Layouts layouts;
	/** The last shape of each case, and of structures of none. */
	private final Map<Object, Shape> shapes = Collections.synchronizedMap(new IdentityHashMap<>());

	/**
	 * @param name of it; of an element of a list, what all elements are called
	 */
	public GroupDefinition(String name, Heading heading, Place place, List<Member> members, Documentation documentation) {
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

	public Heading heading() {
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

	/**
	 * The shape of a structure. The next structure of a case most often has the same fields as the one before, and so the same shape.
	 *
	 * @param variant the case that its type selects
	 * @param fields  that it has
	 */
	public Shape shape(Optional<Member.Case> variant, List<FieldDefinition> fields) {
		var key = variant.<Object> map(one -> one).orElse(this);
		var known = shapes.get(key);
		if (known != null && known.isOf(fields)) {
			return known;
		}
		var shape = new Shape(fields);
		shapes.put(key, shape);
		return shape;
	}

	@Override
	public String toString() {
		return name;
	}
}
