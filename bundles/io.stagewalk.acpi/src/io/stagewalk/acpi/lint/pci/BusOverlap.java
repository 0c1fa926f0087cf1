package io.stagewalk.acpi.lint.pci;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import java.util.ArrayList;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Overlaps;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Span;
import io.stagewalk.acpi.lint.Subject;

public final class BusOverlap implements Check {
	@Override
	public Rule rule() {
		return Rule.error("MCFG-BUS-OVERLAP", "Two allocations have the same buses of a segment")
				.breaks("A bus has configuration space at two addresses, and systems differ in which they take.",
						DOM0, LINUX)
				.source("PCI Firmware Specification 3.3, 4.1.2; drivers/acpi/pci_mcfg.c:pci_mcfg_lookup");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		var spans = new ArrayList<Span>();
		for (var space : Spaces.of(subject)) {
			Span.of(space, Fields.number(space, "Segment Group Number") << Byte.SIZE | Spaces.firstBus(space), Spaces.buses(space))
					.ifPresent(spans::add);
		}
		for (var overlap : Overlaps.of(spans)) {
			findings.at(overlap.upper().source(), "buses " + (overlap.first() & 0xff) + " to " + (overlap.last() & 0xff) + " of segment "
					+ (overlap.first() >> Byte.SIZE) + " are in the allocation at " + Fields.hex(overlap.lower().source().offset()) + " as well");
		}
	}
}
