package io.stagewalk.acpi.lint.timer;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import java.util.List;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.memory.Address;

public final class WatchdogFrames implements Check {
	private static final long PAGE = 0x1000;

	@Override
	public Rule rule() {
		return Rule.error("GTDT-WATCHDOG", "The two frames of a watchdog are not two pages")
				.breaks("The refresh frame and the control frame are pages of their own. If they are one, the watchdog"
						+ " cannot be held off and resets the machine.", DOM0, LINUX)
				.source("ACPI 6.5, 5.2.25.2; DEN0094 (BSA), Generic Watchdog");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var watchdog : Timers.watchdogs(subject)) {
			long refresh = Fields.number(watchdog, "Refresh Frame Address");
			long control = Fields.number(watchdog, "Control Frame Address");
			if (refresh == control) {
				findings.at(Fields.place(watchdog, "Control Frame Address"), "both are at " + Address.text(control));
			}
			for (var name : List.of("Refresh Frame Address", "Control Frame Address")) {
				long base = Fields.number(watchdog, name);
				if (base == 0 || (base & PAGE - 1) != 0) {
					findings.at(Fields.place(watchdog, name), Address.text(base) + " is no address of a page");
				}
			}
		}
	}
}
