package io.stagewalk.acpi.lint.pci;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class BusOrder implements Check {
	@Override
	public Rule rule() {
		return Rule.error("MCFG-BUSES", "The last bus is before the first")
				.breaks("The segment has no buses: its devices are not found.", DOM0, LINUX)
				.source("PCI Firmware Specification 3.3, 4.1.2");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		Spaces.of(subject).stream().filter(space -> Spaces.buses(space) == 0).forEach(space -> findings.at(Fields.place(space, "End Bus Number"),
				"buses " + Spaces.firstBus(space) + " to " + Spaces.lastBus(space)));
	}
}
