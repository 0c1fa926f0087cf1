package io.stagewalk.acpi.lint.timer;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class PlatformTimerOffset implements Check {
	private static final int REVISION_2 = 96, REVISION_3 = 104;

	@Override
	public Rule rule() {
		return Rule.error("GTDT-OFFSET", "The platform timers lie in the fixed part of the GTDT")
				.breaks("Systems read the first of the structures from fields that are something else: timers in"
						+ " memory and watchdogs are not found, or at addresses that are none. Linux refuses timers"
						+ " below offset 96.",
						DOM0, LINUX)
				.source("ACPI 6.5, 5.2.25: Platform Timer Offset; drivers/acpi/arm64/gtdt.c:acpi_gtdt_init");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		subject.root(Signatures.GTDT).ifPresent(root -> {
			long offset = Fields.number(root, "Platform Timer Offset");
			int least = Fields.number(root, "Revision") >= 3 ? REVISION_3 : REVISION_2;
			if (Fields.number(root, "Platform Timer Count") > 0 && offset < least) {
				findings.at(Fields.place(root, "Platform Timer Offset"), "offset " + offset + ", the fixed part has " + least + " bytes");
			}
		});
	}
}
