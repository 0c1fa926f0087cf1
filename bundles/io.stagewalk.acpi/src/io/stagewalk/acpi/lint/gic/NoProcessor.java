package io.stagewalk.acpi.lint.gic;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class NoProcessor implements Check {
	@Override
	public Rule rule() {
		return Rule.error("MADT-NO-PROCESSOR", "The MADT has no processor that can be used")
				.breaks("Linux and Xen do not find the processor that they run on, and start no other.", XEN, DOM0, LINUX)
				.source("ACPI 6.5, 5.2.12.14");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		if (subject.isArm() && subject.isWhole(Signatures.MADT) && Gic.usable(subject).isEmpty()) {
			findings.at(subject.table(Signatures.MADT).orElseThrow().root(), "of " + Gic.processors(subject).size() + " GICCs none is enabled");
		}
	}
}
