package io.stagewalk.acpi.lint.table;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class TableLayout implements Check {
	@Override
	public Rule rule() {
		return Rule.error("TABLE-LAYOUT", "The parts of a table do not fit each other")
				.breaks("An offset or a count leads outside of its structure, or to bytes that are something else"
						+ " already: what systems read there is not what it should be.", XEN, DOM0, LINUX)
				.source("ACPI 6.5, 5.2, and the specification of the table");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var table : subject.tables()) {
			for (var problem : table.problems()) {
				if (!Layout.isLength(table, problem) && !Layout.isNodeCount(table, problem)) {
					findings.at(problem.field(), "expected " + problem.expected() + ", found " + problem.found());
				}
			}
		}
	}
}
