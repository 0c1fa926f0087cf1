package io.stagewalk.acpi.lint.fadt;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class HardwareReduced implements Check {
	@Override
	public Rule rule() {
		return Rule.error("FADT-HARDWARE-REDUCED", "The machine is not said to be hardware-reduced")
				.breaks("Systems look for the fixed registers of a PC, which an Arm machine does not have. Linux"
						+ " refuses the tables.", LINUX, DOM0)
				.source("DEN0044 (BBR), 8.4.2; Documentation/arch/arm64/arm-acpi.rst");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		if (!subject.isArm()) {
			return;
		}
		subject.root(Signatures.FADT).filter(root -> !Fields.isSet(root, "Flags", "Hardware Reduced (V5)"))
				.ifPresent(root -> findings.at(Fields.place(root, "Flags"), "HW_REDUCED_ACPI is 0 in " + Fields.hex(Fields.number(root, "Flags"))));
	}
}
