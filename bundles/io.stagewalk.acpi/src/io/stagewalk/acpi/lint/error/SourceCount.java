package io.stagewalk.acpi.lint.error;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class SourceCount implements Check {
	@Override
	public Rule rule() {
		return Rule.error("HEST-COUNT", "The HEST does not have as many error sources as it says")
				.breaks("Linux turns the whole table off if a source passes the end, and does not see those beyond the"
						+ " count: hardware errors are not told.", DOM0, LINUX)
				.source("ACPI 6.5, 18.3.2; drivers/acpi/apei/hest.c:apei_hest_parse");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		subject.root(Signatures.HEST).ifPresent(root -> {
			long count = Fields.number(root, "Error Source Count");
			int there = root.groups("Error Source").size();
			int beyond = root.groups("Error Source beyond the count").size();
			if (count != there || beyond > 0) {
				findings.at(Fields.place(root, "Error Source Count"), count + " sources, there are " + (there + beyond));
			}
		});
	}
}
