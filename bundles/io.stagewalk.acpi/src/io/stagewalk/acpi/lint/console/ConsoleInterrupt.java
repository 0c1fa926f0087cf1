package io.stagewalk.acpi.lint.console;

import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Gsiv;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class ConsoleInterrupt implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("SPCR-INTERRUPT", "The console's interrupt is not one of a GIC")
				.breaks("Xen takes the number as an SPI: with none, it reads no character. Linux polls, or takes the"
						+ " interrupt from the namespace.", XEN, LINUX)
				.source("Microsoft, Serial Port Console Redirection Table: Interrupt Type; DEN0044 (BBR), 8.4.5");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		if (!subject.isArm() || Ports.console(subject).isEmpty()) {
			return;
		}
		subject.root(Signatures.SPCR).ifPresent(root -> {
			long gsiv = Fields.number(root, "Global System Interrupt");
			if (!Fields.isSet(root, "Interrupt Type", "GIC")) {
				findings.at(Fields.place(root, "Interrupt Type"), "interrupt type " + Fields.hex(Fields.number(root, "Interrupt Type")));
			} else if (!Gsiv.isWired(gsiv) || Gsiv.isPrivate(gsiv)) {
				findings.at(Fields.place(root, "Global System Interrupt"), "GSIV " + gsiv + " is no SPI");
			}
		});
	}
}
