package io.stagewalk.acpi.lint.console;

import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class PortWithoutRegisters implements Check {
	@Override
	public Rule rule() {
		return Rule.error("DBG2-REGISTERS", "A debug port has no registers, or registers of no size")
				.breaks("Debuggers have nothing to drive. Xen and Linux do not use the table.", LINUX)
				.source("Microsoft, Debug Port Table 2, table 2");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var device : Ports.devices(subject)) {
			if (Fields.number(device, "Register Count") == 0) {
				findings.at(Fields.place(device, "Register Count"), "no registers");
			}
			device.fields("Address Size").stream().filter(size -> size.number() == 0)
					.forEach(size -> findings.at(size, "register block " + size.index() + " has 0 bytes"));
		}
	}
}
