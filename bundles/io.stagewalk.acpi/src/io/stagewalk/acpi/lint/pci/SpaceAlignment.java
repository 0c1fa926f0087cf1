package io.stagewalk.acpi.lint.pci;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.memory.Address;

public final class SpaceAlignment implements Check {
	@Override
	public Rule rule() {
		return Rule.error("MCFG-ALIGNMENT", "A configuration space does not begin where a bus can")
				.breaks("A function's address is put together from base, bus, device and function: with a base that is"
						+ " no multiple of 1 MiB, bits run into each other, and another function answers.", DOM0, LINUX)
				.source("PCI Express Base Specification, 7.2.2; PCI Firmware Specification 3.3, 4.1.2");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var base : Repeats.fields(Spaces.of(subject), "Base Address")) {
			if (base.number() == 0 || (base.number() & (1L << Spaces.BUS_SHIFT) - 1) != 0) {
				findings.at(base, Address.text(base.number()) + " is no multiple of 1 MiB above 0");
			}
		}
	}
}
