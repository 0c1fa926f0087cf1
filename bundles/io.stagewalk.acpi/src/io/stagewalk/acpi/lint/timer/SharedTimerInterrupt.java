package io.stagewalk.acpi.lint.timer;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.model.Field;

public final class SharedTimerInterrupt implements Check {
	private static final List<String> FIELDS = List.of("Secure EL1 Interrupt", "Non-Secure EL1 Interrupt", "Virtual Timer Interrupt",
			"Non-Secure EL2 Interrupt", "Virtual EL2 Timer GSIV");

	@Override
	public Rule rule() {
		return Rule.error("GTDT-INTERRUPT-SHARED", "Two timers of a processor have one interrupt")
				.breaks("PPIs of timers are not shared: the handler of one timer is called for the other, which fires"
						+ " again and again.", XEN, DOM0, LINUX)
				.source("DEN0094 (BSA), PPI assignments; ACPI 6.5, 5.2.25");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		subject.root(Signatures.GTDT).ifPresent(root -> {
			var interrupts = new ArrayList<Field>();
			for (var name : FIELDS) {
				root.field(name).filter(gsiv -> gsiv.number() != 0).ifPresent(interrupts::add);
			}
			for (var repeat : Repeats.of(interrupts)) {
				findings.at(repeat.again(), "GSIV " + repeat.again().number() + " is also the " + repeat.first().name());
			}
		});
	}
}
