package io.stagewalk.acpi.lint.table;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.memory.Address;

public final class DuplicateEntry implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("XSDT-DUPLICATE", "The XSDT lists a table twice")
				.breaks("Linux loads an SSDT that is listed twice twice, and the second time all its names are there"
						+ " already.", LINUX, DOM0)
				.source("ACPI 6.5, 5.2.8");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var xsdt : subject.tables(Signatures.XSDT)) {
			for (var repeat : Repeats.of(Entries.of(xsdt).stream().filter(entry -> entry.number() != 0).toList())) {
				findings.at(repeat.again(), Address.text(repeat.again().number()) + " is entry " + repeat.first().index() + " as well");
			}
		}
	}
}
