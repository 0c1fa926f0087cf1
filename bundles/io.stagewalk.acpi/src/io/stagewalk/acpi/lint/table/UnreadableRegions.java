package io.stagewalk.acpi.lint.table;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import java.util.HashSet;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class UnreadableRegions implements Check {
	@Override
	public Rule rule() {
		return Rule.error("TABLE-REGIONS", "The device memory that a table names cannot be told")
				.breaks("A range would pass the top of the address space, or bus numbers descend: systems leave the"
						+ " device out, or map what is not its own.", XEN, DOM0, LINUX)
				.source("ACPI 6.5, 5.2, and the specification of the table");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		var damaged = new HashSet<String>();
		subject.tables().stream().filter(table -> !table.problems().isEmpty() || table.root().field("Checksum").isEmpty())
				.forEach(table -> damaged.add(table.file()));
		for (var wrong : subject.unreadable()) {
			if (damaged.contains(wrong.field().file())) {
				continue;
			}
			findings.at(wrong.field(), wrong.getMessage().substring(wrong.field().toString().length() + 2));
		}
	}
}
