package io.stagewalk.acpi.lint.error;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Gsiv;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class DumpSignal implements Check {
	@Override
	public Rule rule() {
		return Rule.error("AGDI-SIGNAL", "The diagnostic dump is asked for by a signal that is not there")
				.breaks("The machine's operator asks for a dump and a reset, and the system does not hear it.", DOM0, LINUX)
				.source("DEN0093, 5; DEN0054, appendix C; drivers/acpi/arm64/agdi.c");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		subject.root("AGDI").ifPresent(root -> {
			boolean isInterrupt = Fields.isSet(root, "Flags (decoded below)", "Signalling mode");
			if (!isInterrupt && !subject.has("SDEI")) {
				findings.at(Fields.place(root, "SdeiEvent"), "SDEI event " + Fields.number(root, "SdeiEvent") + ", but there is no SDEI");
			} else if (isInterrupt && !Gsiv.isWired(Fields.number(root, "Gsiv"))) {
				findings.at(Fields.place(root, "Gsiv"), "GSIV " + Fields.number(root, "Gsiv"));
			}
		});
	}
}
