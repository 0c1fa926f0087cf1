package io.stagewalk.acpi.lint.timer;

import static io.stagewalk.acpi.lint.Affected.XEN;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class HypervisorTimer implements Check {
	@Override
	public Rule rule() {
		return Rule.error("XEN-GTDT-EL2", "There is no EL2 physical timer for Xen")
				.breaks("Xen keeps time by the EL2 physical timer: without its interrupt, nothing that Xen waits for"
						+ " comes to an end.", XEN)
				.source("xen/arch/arm/time.c; ACPI 6.5, 5.2.25");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		subject.root(Signatures.GTDT).flatMap(root -> root.field("Non-Secure EL2 Interrupt")).filter(gsiv -> gsiv.number() == 0)
				.ifPresent(gsiv -> findings.at(gsiv, "GSIV 0"));
	}
}
