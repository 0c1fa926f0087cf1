package io.stagewalk.acpi.lint.console;

import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class PciPort implements Check {
	private static final long NONE = 0xffff;

	@Override
	public Rule rule() {
		return Rule.warning("SPCR-PCI", "The SPCR does not say clearly whether its port is a PCI device")
				.breaks("Systems keep a PCI device that is the console from being moved or turned off, by these"
						+ " numbers: with one of the two they miss it, or guard another.", LINUX)
				.source("Microsoft, Serial Port Console Redirection Table: PCI Device ID, PCI Vendor ID");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		subject.root(Signatures.SPCR).ifPresent(root -> {
			long device = Fields.number(root, "PCI Device ID");
			long vendor = Fields.number(root, "PCI Vendor ID");
			long where = Fields.number(root, "PCI Bus") | Fields.number(root, "PCI Device") | Fields.number(root, "PCI Function");
			if ((device == NONE) != (vendor == NONE) || device == NONE && where != 0) {
				findings.at(Fields.place(root, "PCI Device ID"), "device " + Fields.hex(device) + ", vendor " + Fields.hex(vendor) + ", at "
						+ Fields.number(root, "PCI Bus") + ":" + Fields.number(root, "PCI Device") + "." + Fields.number(root, "PCI Function"));
			}
		});
	}
}
