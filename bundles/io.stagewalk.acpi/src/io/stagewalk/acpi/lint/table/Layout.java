package io.stagewalk.acpi.lint.table;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.definition.Role;
import io.stagewalk.acpi.model.Field;
import io.stagewalk.acpi.model.Node;
import io.stagewalk.acpi.model.Problem;
import io.stagewalk.acpi.model.TableModel;

/** What a table's problem is about. */
final class Layout {
	private Layout() {
	}

	/** Whether it is the length of a structure. */
	static boolean isLength(TableModel table, Problem problem) {
		return table.leafAt((int) problem.field().offset())
				.filter(leaf -> leaf instanceof Field field && field.definition().role() == Role.LENGTH
						&& field.name().equals(problem.field().name()))
				.isPresent();
	}

	/** Whether it is the number of an IORT's nodes, which has a check of its own. */
	static boolean isNodeCount(TableModel table, Problem problem) {
		return table.signature().equals(Signatures.IORT) && problem.field().name().equals("Node Count");
	}

	/** Whether it is the length of the table itself. */
	static boolean isOfTable(TableModel table, Problem problem) {
		return table.leafAt((int) problem.field().offset()).flatMap(Node::parent).filter(group -> group == table.root()).isPresent();
	}
}
