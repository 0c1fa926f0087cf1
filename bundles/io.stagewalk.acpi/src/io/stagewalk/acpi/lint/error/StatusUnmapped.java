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

public final class StatusUnmapped implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("HEST-MEMORY", "An error status address is neither in memory nor reserved by the firmware")
				.breaks("Linux maps it as a device. Under Xen no notifier tells of it: Xen 4.9 and later map it when"
						+ " Dom0 first reads it, which Dom0 does at boot; a firmware that has its error blocks in memory"
						+ " has not reserved them.", DOM0, LINUX)
				.source("ACPI 6.5, 18.3.2.7; drivers/acpi/apei/ghes.c:ghes_new; xen/arch/arm/traps.c:try_map_mmio");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		if (subject.memory().isEmpty()) {
			return;
		}
		var memory = subject.memory().get();
		for (var source : Sources.generic(subject)) {
			Fields.structure(source, "Error Status Address").filter(status -> Gas.space(status) == Gas.MEMORY && Gas.address(status) != 0)
					.filter(status -> !memory.ram().contains(Gas.address(status)) && !memory.reserved().contains(Gas.address(status)))
					.ifPresent(status -> findings.at(Fields.place(status, "Address"), Address.text(Gas.address(status))));
		}
	}
}
