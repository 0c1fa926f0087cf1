package io.stagewalk.acpi.lint.register;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Gas;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class PortsOnArm implements Check {
	@Override
	public Rule rule() {
		return Rule.error("GAS-PORTS", "A register of an Arm machine is an I/O port")
				.breaks("Arm processors have no I/O ports; those of PCI are in memory and not where this says. Linux"
						+ " accesses whatever its PCI window has there, or nothing.", XEN, DOM0, LINUX)
				.source("DEN0044 (BBR), 8.4; ACPI 6.5, 5.2.3.2");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		if (!subject.isArm()) {
			return;
		}
		for (var table : subject.tables()) {
			for (var gas : Gas.in(table)) {
				if (Gas.space(gas) == Gas.PORTS && Gas.address(gas) != 0) {
					findings.at(Fields.place(gas, "Space ID"), "I/O port " + Fields.hex(Gas.address(gas)));
				}
			}
		}
	}
}
