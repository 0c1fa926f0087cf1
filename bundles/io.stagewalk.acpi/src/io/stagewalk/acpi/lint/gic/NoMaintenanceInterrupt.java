package io.stagewalk.acpi.lint.gic;

import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Gsiv;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class NoMaintenanceInterrupt implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("XEN-MAINTENANCE", "The GIC's maintenance interrupt is no interrupt of a processor")
				.breaks("Xen and KVM are told by it that a guest's interrupts are done. At 0 there is none, so the"
						+ " machine is not one to run a hypervisor on; else it must be a PPI.", XEN, LINUX)
				.source("ACPI 6.5, 5.2.12.14: VGIC Maintenance interrupt; xen/arch/arm/gic-v3.c");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var gsiv : Repeats.fields(Gic.usable(subject), "VGIC Maintenance interrupt")) {
			if (!Gsiv.isPrivate(gsiv.number())) {
				findings.at(gsiv, "GSIV " + gsiv.number() + " of the first processor that has no PPI");
				return;
			}
		}
	}
}
