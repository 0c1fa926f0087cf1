package io.stagewalk.acpi.lint.error;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Gas;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.memory.Address;

public final class StatusAddress implements Check {
	@Override
	public Rule rule() {
		return Rule.error("HEST-STATUS", "An error source has no place for its error status")
				.breaks("Linux cannot read what went wrong and drops the source.", DOM0, LINUX)
				.source("ACPI 6.5, 18.3.2.7: Error Status Address; drivers/acpi/apei/ghes.c:ghes_new");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var source : Sources.generic(subject)) {
			var status = Fields.structure(source, "Error Status Address");
			if (!Sources.isEnabled(source) || status.isEmpty()) {
				continue;
			}
			if (Gas.space(status.get()) != Gas.MEMORY || Gas.address(status.get()) == 0) {
				findings.at(status.get(), "address space " + Gas.space(status.get()) + ", address " + Address.text(Gas.address(status.get())));
			} else if (Fields.number(source, "Error Status Block Length") == 0) {
				findings.at(Fields.place(source, "Error Status Block Length"), "a block of 0 bytes");
			}
		}
	}
}
