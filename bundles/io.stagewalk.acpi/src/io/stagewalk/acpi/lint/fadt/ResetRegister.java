package io.stagewalk.acpi.lint.fadt;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class ResetRegister implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("FADT-RESET", "The reset register cannot be what it is said to be")
				.breaks("Linux resets an Arm machine by PSCI or EFI and does not notice; systems that use the register"
						+ " do not reset.", LINUX, DOM0)
				.source("ACPI 6.5, 4.8.3.6 and 5.2.9");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		subject.root(Signatures.FADT).filter(root -> Fields.isSet(root, "Flags", "Reset Register Supported (V2)")).ifPresent(root -> {
			var register = Fields.structure(root, "Reset Register");
			if (register.isEmpty() || Fields.number(register.get(), "Address") == 0) {
				findings.at(Fields.place(root, "Flags"), "RESET_REG_SUP is 1, but RESET_REG has no address");
			} else if (Fields.number(register.get(), "Bit Width") != 8 || Fields.number(register.get(), "Bit Offset") != 0) {
				findings.at(register.get(), "the register has " + Fields.number(register.get(), "Bit Width") + " bits at bit "
						+ Fields.number(register.get(), "Bit Offset") + " instead of 8 at bit 0");
			}
		});
	}
}
