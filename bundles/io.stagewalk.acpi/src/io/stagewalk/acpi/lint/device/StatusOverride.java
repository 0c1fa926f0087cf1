package io.stagewalk.acpi.lint.device;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.XEN;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class StatusOverride implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("XEN-STAO", "The machine's own tables have a STAO")
				.breaks("It hides devices from a guest, so these are tables that a hypervisor made. Xen adds one of"
						+ " its own for Dom0, and Linux takes the first: the device that Xen keeps may not be hidden.",
						XEN, DOM0)
				.source("Xen, Status Override Table; xen/arch/arm/acpi/domain_build.c:acpi_create_stao");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		subject.root("STAO").ifPresent(root -> findings.at(root, "ignore UART is " + Fields.number(root, "UART")));
	}
}
