package io.stagewalk.acpi.lint.gic;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class DistributorCount implements Check {
	@Override
	public Rule rule() {
		return Rule.error("MADT-GICD-COUNT", "There is not exactly one GIC distributor")
				.breaks("Without one there are no interrupts. Of several, systems take one, and not all the same.",
						XEN, DOM0, LINUX)
				.source("ACPI 6.5, 5.2.12.15");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		if (!subject.isArm() || !subject.isWhole(Signatures.MADT) || Gic.isVersion5(subject)) {
			return;
		}
		var distributors = Gic.distributors(subject);
		if (distributors.isEmpty()) {
			findings.at(subject.table(Signatures.MADT).orElseThrow().root(), "there is no GICD");
		}
		for (var another : distributors.stream().skip(1).toList()) {
			findings.at(another, "there is a GICD at " + Fields.hex(distributors.getFirst().offset()) + " already");
		}
	}
}
