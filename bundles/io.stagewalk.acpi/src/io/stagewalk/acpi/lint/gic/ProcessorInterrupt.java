package io.stagewalk.acpi.lint.gic;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import java.util.List;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Gsiv;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class ProcessorInterrupt implements Check {
	private static final List<String> FIELDS = List.of("Performance Interrupt", "SPE Overflow Interrupt", "TRBE Interrupt");

	@Override
	public Rule rule() {
		return Rule.error("MADT-GSIV", "A processor's interrupt has a number that no wired interrupt has")
				.breaks("Registering the interrupt fails, and the processor's performance counters, SPE or TRBE do not"
						+ " work.", DOM0, LINUX)
				.source("ACPI 6.5, 5.2.12.14; IHI 0069, 2.2.1");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var name : FIELDS) {
			for (var gsiv : Repeats.fields(Gic.usable(subject), name)) {
				if (gsiv.number() != 0 && !Gsiv.isWired(gsiv.number())) {
					findings.at(gsiv, "GSIV " + gsiv.number());
				}
			}
		}
	}
}
