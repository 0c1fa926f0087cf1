package io.stagewalk.acpi.lint.timer;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import java.util.List;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class EdgeTimer implements Check {
	private static final List<String> FLAGS = List.of("NEL1 Flags (decoded below)", "VT Flags (decoded below)", "NEL2 Flags (decoded below)");

	@Override
	public Rule rule() {
		return Rule.warning("GTDT-EDGE", "A processor's timer is said to be edge-triggered")
				.breaks("The timer's output stays up until the timer is set anew: it is a level. Linux writes the"
						+ " trigger mode to the GIC and may miss an interrupt that was up before.", XEN, DOM0, LINUX)
				.source("Arm ARM DDI 0487, D12.2.4; DEN0094 (BSA)");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		subject.root(Signatures.GTDT).ifPresent(root -> {
			for (var name : FLAGS) {
				if (Fields.isSet(root, name, "Trigger Mode")) {
					findings.at(Fields.place(root, name), "flags " + Fields.hex(Fields.number(root, name)));
				}
			}
		});
	}
}
