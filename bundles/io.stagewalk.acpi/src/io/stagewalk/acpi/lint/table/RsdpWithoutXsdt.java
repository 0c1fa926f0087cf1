package io.stagewalk.acpi.lint.table;

import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class RsdpWithoutXsdt implements Check {
	@Override
	public Rule rule() {
		return Rule.error("RSDP-XSDT", "The RSDP names no XSDT")
				.breaks("Arm machines have no RSDT, or one that cannot reach tables above 4 GiB: no table is found,"
						+ " and ACPI is off.", XEN, LINUX)
				.source("DEN0044 (BBR), 8.4; ACPI 6.5, 5.2.5.3");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		if (!subject.isArm()) {
			return;
		}
		subject.root(Signatures.RSDP).ifPresent(root -> {
			if (Fields.number(root, "Revision") < 2) {
				findings.at(Fields.place(root, "Revision"), "revision " + Fields.number(root, "Revision") + " has no address of an XSDT");
			} else if (Fields.number(root, "XSDT Address") == 0) {
				findings.at(Fields.place(root, "XSDT Address"), "the address is 0");
			}
		});
	}
}
