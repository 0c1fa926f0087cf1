package io.stagewalk.acpi.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.definition.BitsDefinition;
import io.stagewalk.acpi.definition.FieldDefinition;
import io.stagewalk.acpi.definition.GroupDefinition;
import io.stagewalk.acpi.definition.Heading;
import io.stagewalk.acpi.definition.Member;
import io.stagewalk.acpi.model.Group;

/** Which lines the parts of a table begin with, and so which parts a line can be the first of. */
final class FirstLines {
	private FirstLines() {
	}

	/** The name of the first line that members can have; empty where that depends on something. */
	static String of(List<Member> members) {
		if (members.isEmpty()) {
			return "";
		}
		return switch (members.getFirst()) {
			case FieldDefinition field -> field.name();
			case GroupDefinition group -> group.heading().equals(Heading.NONE) ? of(group.members()) : group.name();
			case Member.Condition condition -> "";
			case Member.Selection selection -> "";
			case Member.Until until -> "";
		};
	}

	/** Whether elements begin with a line in every text. */
	static boolean areIn(Member element) {
		return switch (element) {
			case FieldDefinition field -> field.listing() == BitsDefinition.Listing.IASL;
			case GroupDefinition group -> !group.heading().equals(Heading.NONE)
					|| group.members().getFirst() instanceof FieldDefinition field && areIn(field);
			case Member.Condition condition -> false;
			case Member.Selection selection -> false;
			case Member.Until until -> false;
		};
	}

	/** Whether a line can be the first of something behind a list: of its structure, or of those around it. */
	static boolean mayFollow(String name, Group around, Member list) {
		var followers = behind(around.definition().members(), list).orElseGet(ArrayList::new);
		var inner = around;
		for (var outer = inner.parent(); outer.isPresent(); outer = inner.parent()) {
			// another like the structure itself, too
			followers.add(inner.definition());
			followers.addAll(behind(outer.get().definition().members(), inner.definition()).orElse(List.of()));
			inner = outer.get();
		}
		return followers.stream().map(follower -> of(List.of(follower))).anyMatch(first -> first.isEmpty() || first.equals(name));
	}

	/** The fields and structures that can stand behind a member; empty if it is not among the members. */
	private static Optional<List<Member>> behind(List<Member> members, Member member) {
		for (int i = 0; i < members.size(); i++) {
			var found = members.get(i) == member ? Optional.<List<Member>> of(new ArrayList<>()) : behindIn(members.get(i), member);
			if (found.isPresent()) {
				members.subList(i + 1, members.size()).forEach(follower -> found.get().addAll(flat(follower)));
				return found;
			}
		}
		return Optional.empty();
	}

	/** The same among the branches of a member: of all that have it. */
	private static Optional<List<Member>> behindIn(Member branches, Member member) {
		var found = branches(branches).stream().flatMap(branch -> behind(branch, member).stream()).toList();
		return found.isEmpty() ? Optional.empty() : Optional.of(new ArrayList<>(found.stream().flatMap(List::stream).toList()));
	}

	private static List<List<Member>> branches(Member member) {
		return switch (member) {
			case FieldDefinition field -> List.of();
			case GroupDefinition group -> List.of();
			case Member.Condition condition -> List.of(condition.then(), condition.otherwise());
			case Member.Selection selection -> selection.cases().stream().map(Member.Case::members).toList();
			case Member.Until until -> List.of();
		};
	}

	/** The fields and structures that a member is, whatever its case. */
	private static List<Member> flat(Member member) {
		return switch (member) {
			case FieldDefinition field -> List.of(field);
			case GroupDefinition group -> List.of(group);
			case Member.Condition condition -> flat(branches(condition));
			case Member.Selection selection -> flat(branches(selection));
			case Member.Until until -> List.of();
		};
	}

	private static List<Member> flat(List<List<Member>> branches) {
		return branches.stream().flatMap(List::stream).flatMap(member -> flat(member).stream()).toList();
	}
}
