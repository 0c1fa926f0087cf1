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
import io.stagewalk.memory.Address;

public final class DsdtPointer implements Check {
	@Override
	public Rule rule() {
		return Rule.error("FADT-DSDT", "The FADT does not lead to the DSDT")
				.breaks("There is no namespace, and no device in it. Xen maps the page that the address names for"
						+ " Dom0, whatever is there.", XEN, DOM0, LINUX)
				.source("ACPI 6.5, 5.2.9; xen/arch/arm/acpi/domain_build.c:acpi_map_other_tables");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		subject.root(Signatures.FADT).ifPresent(root -> {
			long wide = Fields.number(root, "X_DSDT");
			long address = wide != 0 ? wide : Fields.number(root, "DSDT");
			var place = Fields.place(root, wide != 0 || root.field("X_DSDT").isPresent() ? "X_DSDT" : "DSDT");
			var dsdt = subject.table(Signatures.DSDT).flatMap(subject::address);
			if (address == 0) {
				findings.at(place, "the addresses of the DSDT are 0");
			} else if (dsdt.isPresent() && dsdt.get().value() != address) {
				findings.at(place, "the DSDT is at " + dsdt.get() + ", not at " + Address.text(address));
			}
		});
	}
}
