package io.stagewalk.acpi.lint.table;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class UnreadableRegions implements Check {
	@Override
	public Rule rule() {
		return Rule.error("TABLE-REGIONS", "The device memory that a table names cannot be told")
				.breaks("A structure is cut off, or a range would pass the top of the address space: systems leave the device out, or map what"
						+ " is not its own.", XEN, DOM0, LINUX)
				.source("ACPI 6.5, 5.2, and the specification of the table");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var wrong : subject.unreadable()) {
			findings.at(wrong.field(), wrong.getMessage().substring(wrong.field().toString().length() + 2));
		}
	}
}
