package io.stagewalk.acpi.lint.fadt;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.memory.Address;

public final class SleepRegisters implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("FADT-SLEEP", "One of the two sleep registers is missing")
				.breaks("A hardware-reduced machine goes to sleep, and off, by both of them: with one, Linux uses"
						+ " neither.", LINUX, DOM0)
				.source("ACPI 6.5, 4.8.3.7");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		subject.root(Signatures.FADT).ifPresent(root -> {
			var control = Fields.structure(root, "Sleep Control Register");
			var status = Fields.structure(root, "Sleep Status Register");
			long controlAt = control.map(group -> Fields.number(group, "Address")).orElse(0L);
			long statusAt = status.map(group -> Fields.number(group, "Address")).orElse(0L);
			if (control.isPresent() && (controlAt == 0) != (statusAt == 0)) {
				findings.at(controlAt == 0 ? control.get() : status.orElse(control.get()), "SLEEP_CONTROL_REG is at " + Address.text(controlAt)
						+ ", SLEEP_STATUS_REG at " + Address.text(statusAt));
			}
		});
	}
}
