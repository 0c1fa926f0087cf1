package io.stagewalk.acpi.lint.gic;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import java.util.List;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.memory.Address;

public final class GicAlignment implements Check {
	private static final long PAGE = 0x1000;

	@Override
	public Rule rule() {
		return Rule.error("MADT-GIC-ALIGNMENT", "A part of the GIC is not where one can be")
				.breaks("A frame of a GIC begins at the start of a page, and not at 0: registers are read at the wrong place.", XEN, DOM0, LINUX)
				.source("IHI 0069, 12.1; IHI 0048, 4.1");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var parts : List.of(Gic.distributors(subject), Gic.redistributors(subject), Gic.translators(subject))) {
			for (var base : Repeats.fields(parts, "Base Address")) {
				if ((base.number() & PAGE - 1) != 0) {
					findings.at(base, Address.text(base.number()) + " is no multiple of " + Fields.hex(PAGE));
				} else if (base.number() == 0) {
					findings.at(base, "the address is 0");
				}
			}
		}
	}
}
