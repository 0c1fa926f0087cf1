package io.stagewalk.acpi.lint.gic;

import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class DistributorVersion implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("MADT-GIC-VERSION", "The distributor does not say which GIC it is")
				.breaks("Xen takes its driver by this number and finds none. Linux goes by whether there are"
						+ " redistributors.", XEN, LINUX)
				.source("ACPI 6.5, 5.2.12.15: GIC version; xen/arch/arm/gic.c:gic_acpi_preinit");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var version : Repeats.fields(Gic.distributors(subject), "Version")) {
			if (version.number() == 0) {
				findings.at(version, "the version is 0: to be found out from the hardware");
			}
		}
	}
}
