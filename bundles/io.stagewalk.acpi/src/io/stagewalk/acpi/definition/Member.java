package io.stagewalk.acpi.definition;

import java.util.List;
import java.util.Optional;

/** One line of a definition, with what is indented below it. */
public sealed interface Member permits FieldDefinition, GroupDefinition, Member.Condition, Member.Selection, Member.Until {

	/** Members that are there only where a condition holds. */
	record Condition(Expression condition, List<Member> then, List<Member> otherwise) implements Member {
		public Condition {
			then = List.copyOf(then);
			otherwise = List.copyOf(otherwise);
		}
	}

	/** Members that depend on a number: of the first case that holds it. */
	record Selection(Expression selector, List<Case> cases) implements Member {
		public Selection {
			cases = List.copyOf(cases);
		}

		/** The case of a number. */
		public Optional<Case> of(long number) {
			for (var one : cases) {
				if (one.value().holds(number)) {
					return Optional.of(one);
				}
			}
			return Optional.empty();
		}
	}

	/**
	 * The members after it, up to those that have a place of their own, end at an offset of the structure, since something
	 * with a place of its own stands there; 0 takes the limit away.
	 */
	record Until(Expression offset) implements Member {
	}

	/** What a structure holds if its selector has one value. */
	record Case(Enumeration.Value value, List<Member> members, Documentation documentation) {
		public Case {
			members = List.copyOf(members);
		}

		public String name() {
			return value.name();
		}
	}
}
