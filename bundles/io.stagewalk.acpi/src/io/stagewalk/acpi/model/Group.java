package io.stagewalk.acpi.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.TableField;
import io.stagewalk.acpi.definition.GroupDefinition;
import io.stagewalk.acpi.definition.Member;
import io.stagewalk.acpi.definition.Place;

/** A structure of a table, or the table itself. What it holds is looked into when it is asked for. */
public final class Group implements Node {
	private final Content content;
	private final Optional<Group> parent;
	private final GroupDefinition definition;
	private final int index;
	private final int offset;
	private int length;
	/** Found once, and the same whoever does it. */
	private volatile Inside inside;

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

	Inside inside() {
		var known = inside;
		if (known == null) {
			known = Regular.of(this).orElseGet(this::inflated);
			inside = known;
		}
		return known;
	}

	private Inside inflated() {
		return new Inflater(this, new BinarySource(content), new Values(this, new ArrayList<>(), parent.map(Values::of))).inflate(end());
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
		return index < 0 ? Optional.empty() : Optional.of(known.field(index));
	}

	/** The field whose value selects what this structure holds. */
	public Optional<Field> type() {
		var known = inside();
		int index = known.shape().type();
		return index < 0 ? Optional.empty() : Optional.of(known.field(index));
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
		var known = inside();
		int index = known.shape().first(name);
		return index < 0 ? OptionalLong.empty() : OptionalLong.of(known.number(index));
	}

	/** The number in some named bits of a field, if both are there. */
	public OptionalLong number(String name, String bits) {
		var known = inside();
		int index = known.shape().first(name);
		if (index >= 0) {
			for (var named : known.shape().field(index).bits()) {
				if (named.name().equals(bits)) {
					return OptionalLong.of(named.of(known.number(index)));
				}
			}
		}
		return OptionalLong.empty();
	}

	/** The number in the field whose value selects what this structure holds. */
	public OptionalLong typeNumber() {
		var known = inside();
		int index = known.shape().type();
		return index < 0 ? OptionalLong.empty() : OptionalLong.of(known.number(index));
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
		var number = number(name);
		return number.isPresent() ? number.getAsLong() : required(name).number();
	}

	/** The first structure of one kind in this one. */
	public Optional<Group> group(String kind) {
		for (var child : children()) {
			if (child instanceof Group group && group.kind().equals(kind)) {
				return Optional.of(group);
			}
		}
		return Optional.empty();
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

	/** The structures and fields that it may have several of, by its definition; empty ones too. */
	public List<Member> lists() {
		return Present.of(this, Values.of(this)).stream().filter(member -> !(Present.place(member).repeat() instanceof Place.Repeat.Once))
				.toList();
	}

	/** Its structures or fields of one member of its definition. */
	public List<Node> elements(Member member) {
		return children().stream().filter(child -> Present.isOf(child, member)).toList();
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
