package io.stagewalk.acpi.lint.topology;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class LocalDistance implements Check {
	@Override
	public Rule rule() {
		return Rule.error("SLIT-DISTANCE", "A distance of the SLIT cannot be")
				.breaks("From a domain to itself it is 10, to others more: else Linux takes the whole table for wrong"
						+ " and has no distances.", DOM0, LINUX)
				.source("ACPI 6.5, 5.2.17; drivers/acpi/numa/srat.c:slit_valid");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		subject.root("SLIT").ifPresent(root -> {
			for (var row : Distances.rows(root)) {
				var bytes = row.bytes();
				for (int to = 0; to < bytes.length; to++) {
					int distance = bytes[to] & 0xff;
					if (to == row.index() ? distance != Distances.LOCAL : distance <= Distances.LOCAL) {
						findings.at(row, "from " + row.index() + " to " + to + " it is " + distance);
					}
				}
			}
		});
	}
}
