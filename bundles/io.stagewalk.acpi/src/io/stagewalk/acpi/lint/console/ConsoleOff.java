package io.stagewalk.acpi.lint.console;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Gas;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class ConsoleOff implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("SPCR-OFF", "The console of the firmware is off")
				.breaks("The SPCR has no address, as if the console were redirected nowhere: Xen has no console, Linux"
						+ " only one that its command line names.", XEN, DOM0, LINUX)
				.source("Microsoft, Serial Port Console Redirection Table: Base Address");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		subject.root(Signatures.SPCR).flatMap(root -> Fields.structure(root, "Serial Port Register"))
				.filter(port -> Gas.address(port) == 0).ifPresent(port -> findings.at(Fields.place(port, "Address"), "the address is 0"));
	}
}
