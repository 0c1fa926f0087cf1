package io.stagewalk.acpi.lint.timer;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import java.util.List;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Gsiv;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class FrameInterrupt implements Check {
	@Override
	public Rule rule() {
		return Rule.error("GTDT-FRAME-GSIV", "A timer or watchdog in memory has no interrupt that is shared by the processors")
				.breaks("It belongs to no processor, so its interrupt is an SPI. With another number Linux uses no"
						+ " such timer, and the watchdog bites without a warning.", DOM0, LINUX)
				.source("ACPI 6.5, 5.2.25.1 and 5.2.25.2; IHI 0069, 2.2.1");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var structures : List.of(Timers.watchdogs(subject), Timers.inBlocks(subject))) {
			for (var gsiv : Repeats.fields(structures, "Timer Interrupt")) {
				if (!Gsiv.isWired(gsiv.number()) || Gsiv.isPrivate(gsiv.number())) {
					findings.at(gsiv, "GSIV " + gsiv.number());
				}
			}
		}
	}
}
