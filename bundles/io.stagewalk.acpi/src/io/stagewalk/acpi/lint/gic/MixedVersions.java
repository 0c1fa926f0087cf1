package io.stagewalk.acpi.lint.gic;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.memory.Address;

public final class MixedVersions implements Check {
	@Override
	public Rule rule() {
		return Rule.error("MADT-GIC-MIXED", "What the MADT says of the GIC belongs to two architectures")
				.breaks("GICv2 has no redistributors and no ITS: drivers either miss them or take the distributor for"
						+ " what it is not.", XEN, DOM0, LINUX)
				.source("ACPI 6.5, 5.2.12.15 to 5.2.12.18");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		if (Gic.version(subject) > 2 || Gic.distributors(subject).isEmpty()) {
			return;
		}
		long version = Gic.version(subject);
		Gic.redistributors(subject).forEach(gicr -> findings.at(gicr, "a redistributor, but the distributor says GICv" + version));
		Gic.translators(subject).forEach(its -> findings.at(its, "an ITS, but the distributor says GICv" + version));
		for (var base : Repeats.fields(Gic.processors(subject), "GICR")) {
			if (base.number() != 0) {
				findings.at(base, "a redistributor at " + Address.text(base.number()) + ", but the distributor says GICv" + version);
			}
		}
	}
}
