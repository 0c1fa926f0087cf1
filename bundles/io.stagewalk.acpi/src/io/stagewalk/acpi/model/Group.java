package io.stagewalk.acpi.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.TableField;
import io.stagewalk.acpi.definition.GroupDefinition;
import io.stagewalk.acpi.definition.Member;
import io.stagewalk.acpi.definition.Role;

/** A structure of a table, or the table itself. What it holds is looked into when it is asked for. */
public final class Group implements Node {
	private final Content content;
	private final Optional<Group> parent;
	private final GroupDefinition definition;
	private final int index;
	private final int offset;
	private int length;
	/** What inflating gave; set once, and the same whoever does it. */
	private volatile Inside inside;

	/**
	 * What a structure holds.
	 *
	 * @param fields  of the children, those that are fields, in the order of the definition
	 * @param variant the case that its type selects
	 */
	record Inside(List<Node> children, List<Field> fields, Shape shape, List<Problem> problems, Optional<Member.Case> variant) {
	}

	Group(Content content, Optional<Group> parent, GroupDefinition definition, int index, int offset) {
		this.content = content;
		this.parent = parent;
		this.definition = definition;
		this.index = index;
		this.offset = offset;
	}

	Content content() {
		return content;
	}

	void setLength(int bytes) {
		length = bytes;
	}

	void setInside(Inside found) {
		inside = found;
	}

	private Inside inside() {
		var known = inside;
		if (known == null) {
			known = new Inflater(this, new BinarySource(content),
					new Values(this, new ArrayList<>(), parent.map(Values::of))).inflate(end());
			inside = known;
		}
		return known;
	}

	public GroupDefinition definition() {
		return definition;
	}

	@Override
	public Optional<Group> parent() {
		return parent;
	}

	/** Number among its like, from 0. */
	public int index() {
		return index;
	}

	@Override
	public int offset() {
		return offset;
	}

	@Override
	public int length() {
		return length;
	}

	/** What all of its kind are called. */
	public String kind() {
		return definition.name();
	}

	/** The case that its type selects. */
	public Optional<Member.Case> variant() {
		return inside().variant();
	}

	/** The name of the case that its type selects, else what all of its kind are called. */
	@Override
	public String name() {
		return variant().map(Member.Case::name).orElse(definition.name());
	}

	/** Fields, structures and unknown stretches by ascending offset, without gaps. */
	public List<Node> children() {
		return inside().children();
	}

	List<Field> directFields() {
		return inside().fields();
	}

	/** What of this structure itself is not as the definition says. */
	public List<Problem> problems() {
		return inside().problems();
	}

	/** The first field of this structure that has a name, by iasl or by the specification. */
	public Optional<Field> field(String name) {
		var known = inside();
		int index = known.shape().first(name);
		return index < 0 ? Optional.empty() : Optional.of(known.fields().get(index));
	}

	/** The field whose value selects what this structure holds. */
	public Optional<Field> type() {
		for (var field : inside().fields()) {
			if (field.definition().role() == Role.TYPE) {
				return Optional.of(field);
			}
		}
		return Optional.empty();
	}

	/** All fields of this structure that have a name: a repeated field. */
	public List<Field> fields(String name) {
		var found = new ArrayList<Field>();
		for (var field : inside().fields()) {
			if (field.definition().isCalled(name)) {
				found.add(field);
			}
		}
		return found;
	}

	/** The number in a field, if the field is there. */
	public OptionalLong number(String name) {
		var field = field(name);
		return field.isPresent() ? OptionalLong.of(field.get().number()) : OptionalLong.empty();
	}

	/**
	 * A field that must be there.
	 *
	 * @throws TableException if it is not: the structure ends before it
	 */
	public Field required(String name) throws TableException {
		var field = field(name);
		if (field.isEmpty()) {
			throw new TableException(content.place(end(), name), "the field", "the end of " + name());
		}
		return field.get();
	}

	/**
	 * The number in a field that must be there.
	 *
	 * @throws TableException if it is not: the structure ends before it
	 */
	public long value(String name) throws TableException {
		return required(name).number();
	}

	/** The first structure of one kind in this one. */
	public Optional<Group> group(String kind) {
		return groups(kind).stream().findFirst();
	}

	/** The structures of one kind in this one. */
	public List<Group> groups(String kind) {
		var found = new ArrayList<Group>();
		for (var child : children()) {
			if (child instanceof Group group && group.kind().equals(kind)) {
				found.add(group);
			}
		}
		return found;
	}

	/** Where a byte of it stands, for messages. */
	public TableField place(String field) {
		return content.place(offset, field);
	}

	@Override
	public String toString() {
		return content.place(offset, definition.name()).toString();
	}
}
