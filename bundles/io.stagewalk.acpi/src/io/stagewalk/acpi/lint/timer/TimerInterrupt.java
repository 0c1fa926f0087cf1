package io.stagewalk.acpi.lint.timer;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import java.util.List;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Gsiv;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class TimerInterrupt implements Check {
	private static final List<String> NEEDED = List.of("Non-Secure EL1 Interrupt", "Virtual Timer Interrupt");
	private static final List<String> OPTIONAL = List.of("Secure EL1 Interrupt", "Non-Secure EL2 Interrupt", "Virtual EL2 Timer GSIV");

	@Override
	public Rule rule() {
		return Rule.error("GTDT-INTERRUPT", "A processor's timer has no interrupt of the processor's own")
				.breaks("The timers of processors interrupt by PPIs. With another number, or none for the EL1 physical"
						+ " and virtual timers, Linux has no clock events.", XEN, DOM0, LINUX)
				.source("ACPI 6.5, 5.2.25; DEN0094 (BSA), PPI assignments");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		subject.root(Signatures.GTDT).ifPresent(root -> {
			for (var name : NEEDED) {
				root.field(name).filter(gsiv -> !Gsiv.isPrivate(gsiv.number())).ifPresent(gsiv -> findings.at(gsiv, "GSIV " + gsiv.number()));
			}
			for (var name : OPTIONAL) {
				root.field(name).filter(gsiv -> gsiv.number() != 0 && !Gsiv.isPrivate(gsiv.number()))
						.ifPresent(gsiv -> findings.at(gsiv, "GSIV " + gsiv.number()));
			}
		});
	}
}
