package io.stagewalk.acpi.lint.fadt;

import static io.stagewalk.acpi.lint.Affected.XEN;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class PsciByHvc implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("XEN-PSCI-HVC", "PSCI is called by HVC, so the machine is a virtual one")
				.breaks("An HVC at EL2 comes back to EL2: Xen takes SMC only, says so, and starts no second processor."
						+ " A machine with such tables offers no EL2 to run Xen in.", XEN)
				.source("xen/arch/arm/psci.c:psci_init_0_2; ACPI 6.5, 5.2.9.4");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		subject.root(Signatures.FADT).filter(root -> Fields.isSet(root, "ARM_BOOT_ARCH", "Must use HVC for PSCI"))
				.ifPresent(root -> findings.at(Fields.place(root, "ARM_BOOT_ARCH"), "PSCI_USE_HVC is 1"));
	}
}
