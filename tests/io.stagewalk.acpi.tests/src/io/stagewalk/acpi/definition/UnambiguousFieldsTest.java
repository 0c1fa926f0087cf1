package io.stagewalk.acpi.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Of two fields that stand in one structure, each can be asked for by its symbol, or by its name where it has none. */
class UnambiguousFieldsTest {

	@TestFactory
	Stream<DynamicTest> noTwoFieldsOfAStructureAreCalledTheSame() {
		return Definitions.standard().all().stream().map(table -> DynamicTest.dynamicTest(table.signature(), () -> {
			var twice = new ArrayList<String>();
			collect(table.root().members(), new HashSet<>(), twice);
			assertEquals(List.of(), twice);
		}));
	}

	/**
	 * @param before names of the fields before, to which these are added
	 * @param twice  names that are there already
	 */
	private static void collect(List<Member> members, Set<String> before, List<String> twice) {
		for (int i = 0; i < members.size(); i++) {
			switch (members.get(i)) {
				case FieldDefinition field -> {
					var name = field.symbol().isEmpty() ? field.name() : field.symbol();
					if (field.role() != Role.RESERVED && !before.add(name)) {
						twice.add(name);
					}
				}
				case GroupDefinition group -> collect(group.members(), new HashSet<>(), twice);
				case Member.Condition condition -> {
					// conditions in a row are taken to exclude each other
					var branches = new ArrayList<>(List.of(condition.then(), condition.otherwise()));
					while (i + 1 < members.size() && members.get(i + 1) instanceof Member.Condition next) {
						branches.add(next.then());
						branches.add(next.otherwise());
						i++;
					}
					alternatives(branches, before, twice);
				}
				case Member.Selection selection -> alternatives(selection.cases().stream().map(Member.Case::members).toList(), before,
						twice);
				case Member.Until until -> {
					// no field
				}
			}
		}
	}

	/** Members of which some or others are there. */
	private static void alternatives(List<List<Member>> alternatives, Set<String> before, List<String> twice) {
		var all = new HashSet<>(before);
		for (var members : alternatives) {
			var there = new HashSet<>(before);
			collect(members, there, twice);
			all.addAll(there);
		}
		before.addAll(all);
	}
}
