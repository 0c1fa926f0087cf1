package io.stagewalk.acpi.lint.table;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class StructureLength implements Check {
	@Override
	public Rule rule() {
		return Rule.error("STRUCTURE-LENGTH", "A structure's length cannot be")
				.breaks("Systems find the next structure by the length of this one. With a length of 0 they loop or"
						+ " give up; with another wrong one they take the middle of a structure for its beginning.",
						XEN, DOM0, LINUX)
				.source("ACPI 6.5, 5.2");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var table : subject.tables()) {
			for (var problem : table.problems()) {
				if (Layout.isLength(table, problem) && !Layout.isOfTable(table, problem)) {
					findings.at(problem.field(), "expected " + problem.expected() + ", found " + problem.found());
				}
			}
		}
	}
}
