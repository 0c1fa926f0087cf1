package io.stagewalk.acpi.lint.gic;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class DuplicateUid implements Check {
	@Override
	public Rule rule() {
		return Rule.error("MADT-UID-DUPLICATE", "Two processors have one UID")
				.breaks("PPTT, SRAT and the namespace name processors by the UID: caches, distances and idle states of"
						+ " one processor are taken for the other's. Linux sees one device and leaves the other"
						+ " processor out.", DOM0, LINUX)
				.source("ACPI 6.5, 5.2.12.14: ACPI Processor UID");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var repeat : Repeats.of(Repeats.fields(Gic.processors(subject), "Processor UID"))) {
			findings.at(repeat.again(), "UID " + repeat.again().number() + " is also that of the GICC at "
					+ Fields.hex(repeat.first().structure().offset()));
		}
	}
}
