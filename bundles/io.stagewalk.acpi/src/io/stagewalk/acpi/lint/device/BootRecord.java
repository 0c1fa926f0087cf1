package io.stagewalk.acpi.lint.device;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.memory.Address;

public final class BootRecord implements Check {
	private static final int BASIC_BOOT = 0;

	@Override
	public Rule rule() {
		return Rule.warning("FPDT-POINTER", "The FPDT does not lead to one record of the boot")
				.breaks("Tools do not learn how long the firmware took.", LINUX, DOM0)
				.source("ACPI 6.5, 5.2.24.2; drivers/acpi/acpi_fpdt.c");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		var records = subject.structures("FPDT", BASIC_BOOT);
		for (var address : Repeats.fields(records, "FPDT Boot Record Address")) {
			if (address.number() == 0 || (address.number() & 7) != 0) {
				findings.at(address, Address.text(address.number()) + " is no address of a record");
			}
		}
		if (records.size() != 1) {
			subject.root("FPDT").ifPresent(root -> findings.at(root, records.size() + " records of the basic boot"));
		}
	}
}
