package io.stagewalk.acpi.lint.table;

import static io.stagewalk.acpi.lint.Affected.FIRMWARE;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class TrailingBytes implements Check {
	@Override
	public Rule rule() {
		return Rule.note("TABLE-TRAILING", "A file holds more than its table")
				.breaks("Nothing: no system reads beyond the length. But whatever made the file did not know the"
						+ " table's length, or two tables are in one file.", FIRMWARE)
				.source("ACPI 6.5, 5.2.6");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var table : subject.tables()) {
			var root = table.root();
			long length = root.number("Table Length").orElse(Fields.number(root, "Length"));
			int bytes = table.length();
			if (length > 0 && length < bytes) {
				findings.at(table.leafAt((int) length).orElseThrow(), bytes - length + " bytes follow a table of " + length);
			}
		}
	}
}
