package io.stagewalk.acpi.lint.error;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class SourceDuplicate implements Check {
	@Override
	public Rule rule() {
		return Rule.error("HEST-ID", "Two error sources have one ID")
				.breaks("Linux finds out, and turns the whole table off: no hardware error is told.", DOM0, LINUX)
				.source("ACPI 6.5, 18.3.2: Source Id; drivers/acpi/apei/hest.c:hest_parse_ghes");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var repeat : Repeats.of(Repeats.fields(Sources.all(subject), "Source Id"))) {
			findings.at(repeat.again(), "ID " + repeat.again().number() + " is also that of the source at "
					+ Fields.hex(repeat.first().structure().offset()));
		}
	}
}
