package io.stagewalk.acpi.lint.iort;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Overlaps;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.model.Group;

public final class OutputOverlap implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("IORT-OUTPUT-OVERLAP", "Two devices are mapped to one ID")
				.breaks("Devices that share a StreamID share translation tables, and what one may reach the other may"
						+ " too: they cannot be given to different guests. With one DeviceID they share their interrupts.",
						DOM0, LINUX)
				.source("DEN0049E, 2.2; IHI 0070, 3.2: StreamIDs");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		Arrivals.of(subject).values().forEach(spans -> {
			for (var overlap : Overlaps.of(spans)) {
				findings.at(Fields.place((Group) overlap.upper().source(), "Output Base"), overlap.upper() + " overlaps " + overlap.lower()
						+ ", the output of the mapping at " + Fields.hex(overlap.lower().source().offset()));
			}
		});
	}
}
