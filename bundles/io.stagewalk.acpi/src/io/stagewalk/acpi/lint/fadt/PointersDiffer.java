package io.stagewalk.acpi.lint.fadt;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.model.Group;
import io.stagewalk.memory.Address;

public final class PointersDiffer implements Check {
	@Override
	public Rule rule() {
		return Rule.error("FADT-POINTERS", "The FADT says two different addresses for one table")
				.breaks("Systems that know the 64-bit field take it, older ones take the 32-bit one: they do not see"
						+ " the same machine.", XEN, DOM0, LINUX)
				.source("ACPI 6.5, 5.2.9: X_DSDT, X_FIRMWARE_CTRL");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		subject.root(Signatures.FADT).ifPresent(root -> {
			compare(root, findings, "DSDT", "X_DSDT");
			compare(root, findings, "FIRMWARE_CTRL", "X_FIRMWARE_CTRL");
		});
	}

	private static void compare(Group root, Findings findings, String narrow, String wide) {
		long low = Fields.number(root, narrow);
		long high = Fields.number(root, wide);
		if (low != 0 && high != 0 && low != high) {
			findings.at(Fields.place(root, wide), wide + " is " + Address.text(high) + " and " + narrow + " " + Address.text(low));
		}
	}
}
