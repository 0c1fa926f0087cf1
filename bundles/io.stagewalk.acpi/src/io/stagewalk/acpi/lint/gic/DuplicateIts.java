package io.stagewalk.acpi.lint.gic;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class DuplicateIts implements Check {
	@Override
	public Rule rule() {
		return Rule.error("MADT-ITS-DUPLICATE", "Two ITSs have one translation ID")
				.breaks("The IORT sends device IDs to an ITS by its translation ID: MSIs of devices go to the wrong"
						+ " one and are lost.", DOM0, LINUX)
				.source("ACPI 6.5, 5.2.12.18: GIC ITS ID");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var repeat : Repeats.of(Repeats.fields(Gic.translators(subject), "Translation ID"))) {
			findings.at(repeat.again(), "ID " + repeat.again().number() + " is also that of the ITS at "
					+ Fields.hex(repeat.first().structure().offset()));
		}
	}
}
