package io.stagewalk.acpi.lint.pci;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import java.util.Optional;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Overlaps;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class SpaceOverlap implements Check {
	@Override
	public Rule rule() {
		return Rule.error("MCFG-OVERLAP", "Two configuration spaces are at one address")
				.breaks("Devices of one segment are found in the other as well, and set up twice. The base is that of"
						+ " bus 0, even where the first bus is another.", DOM0, LINUX)
				.source("PCI Firmware Specification 3.3, 4.1.2");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		var spans = Spaces.of(subject).stream().map(Spaces::addresses).flatMap(Optional::stream).toList();
		for (var overlap : Overlaps.of(spans)) {
			findings.at(overlap.upper().source(), overlap.upper() + " overlaps " + overlap.lower());
		}
	}
}
