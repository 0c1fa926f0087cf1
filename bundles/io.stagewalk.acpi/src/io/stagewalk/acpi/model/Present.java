package io.stagewalk.acpi.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.definition.Expression;
import io.stagewalk.acpi.definition.FieldDefinition;
import io.stagewalk.acpi.definition.GroupDefinition;
import io.stagewalk.acpi.definition.Member;
import io.stagewalk.acpi.definition.Place;

/** Which members of its definition a structure has: those of the conditions that hold and of the case that its type selects. */
final class Present {
	private final Values values;
	private final List<Member> members = new ArrayList<>();

	private Present(Values values) {
		this.values = values;
	}

	/** Fields and structures in the order of the definition, whether there is room for them or not. */
	static List<Member> of(Group group, Values values) {
		var present = new Present(values);
		present.add(group.definition().members());
		return present.members;
	}

	private void add(List<Member> all) {
		for (var member : all) {
			switch (member) {
				case FieldDefinition field -> members.add(field);
				case GroupDefinition structure -> members.add(structure);
				case Member.Condition condition -> add(here(condition.condition(), values) != 0 ? condition.then() : condition.otherwise());
				case Member.Selection selection -> selection.of(here(selection.selector(), values)).ifPresent(one -> add(one.members()));
				case Member.Until until -> {
					// what it limits is told by what stands behind it
				}
			}
		}
	}

	/** Where the first element of a list would stand that has none. */
	static int emptyPlace(Group group, Member list) {
		if (place(list).at().isPresent()) {
			return group.children().stream().filter(child -> !(child instanceof Unknown)).mapToInt(Node::end).max().orElse(group.offset());
		}
		int at = group.offset();
		for (var before : of(group, Values.of(group))) {
			if (before == list) {
				break;
			}
			if (place(before).at().isEmpty()) {
				at = group.elements(before).stream().mapToInt(Node::end).max().orElse(at);
			}
		}
		return at;
	}

	/** One of a member that is not there yet. */
	static Node first(Group group, Member member, int offset) {
		return switch (member) {
			case GroupDefinition structure -> new Group(group.content(), Optional.of(group), structure, 0, offset);
			case FieldDefinition field -> new Field(group, field, 0, offset, 0);
			case Member.Condition condition -> throw new IllegalArgumentException("a condition has no bytes");
			case Member.Selection selection -> throw new IllegalArgumentException("a selection has no bytes");
			case Member.Until until -> throw new IllegalArgumentException("a limit has no bytes");
		};
	}

	/** What an expression comes to at the end of a structure. */
	static long here(Expression expression, Values values) {
		return values.of(expression, new Values.At(values.group().end(), 0, 0));
	}

	/** Whether a part is one of a member. */
	static boolean isOf(Node node, Member member) {
		return switch (node) {
			case Group group -> group.definition() == member;
			case Field field -> field.definition() == member;
			case Unknown unknown -> false;
		};
	}

	/** Where the member that a part is of stands and how often. */
	static Place place(Node node) {
		return switch (node) {
			case Group group -> group.definition().place();
			case Field field -> field.definition().place();
			case Unknown unknown -> Place.NEXT;
		};
	}

	/** Where a member stands and how often. */
	static Place place(Member member) {
		return switch (member) {
			case FieldDefinition field -> field.place();
			case GroupDefinition structure -> structure.place();
			case Member.Condition condition -> Place.NEXT;
			case Member.Selection selection -> Place.NEXT;
			case Member.Until until -> Place.NEXT;
		};
	}
}
