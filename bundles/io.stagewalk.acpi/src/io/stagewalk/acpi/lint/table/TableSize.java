package io.stagewalk.acpi.lint.table;

import static io.stagewalk.acpi.lint.Affected.FIRMWARE;

import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class TableSize implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("TABLE-SIZE", "A table of numbers is too long to be one")
				.breaks("Nothing but its header is checked. Tables of machines with thousands of processors have some"
						+ " hundred kilobytes; what is longer than a megabyte was damaged, or made to do harm.", FIRMWARE)
				.source("io.stagewalk.acpi.Table.MAX_DATA_LENGTH");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var table : subject.tables()) {
			if (!Subject.isLookedInto(table.signature(), table.length())) {
				findings.at(table.root(), table.length() + " bytes, at most " + Table.MAX_DATA_LENGTH + " are looked into");
			}
		}
	}
}
