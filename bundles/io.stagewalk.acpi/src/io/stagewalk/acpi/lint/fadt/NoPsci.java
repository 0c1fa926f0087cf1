package io.stagewalk.acpi.lint.fadt;

import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class NoPsci implements Check {
	@Override
	public Rule rule() {
		return Rule.error("FADT-PSCI", "The machine has no PSCI")
				.breaks("Xen starts processors by PSCI only and stays on one. Linux can use the parking protocol"
						+ " instead, and cannot turn processors off again.", XEN, LINUX)
				.source("DEN0044 (BBR), 8.4.2; xen/arch/arm/psci.c:psci_init");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		if (!subject.isArm()) {
			return;
		}
		subject.root(Signatures.FADT).filter(root -> !Fields.isSet(root, "ARM_BOOT_ARCH", "PSCI Compliant"))
				.ifPresent(root -> findings.at(Fields.place(root, "ARM_BOOT_ARCH"), "PSCI_COMPLIANT is 0"));
	}
}
