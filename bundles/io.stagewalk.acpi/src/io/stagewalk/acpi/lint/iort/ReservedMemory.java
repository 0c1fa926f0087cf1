package io.stagewalk.acpi.lint.iort;

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
import io.stagewalk.memory.Address;

public final class ReservedMemory implements Check {
	private static final long UNIT = 0x10000;

	@Override
	public Rule rule() {
		return Rule.warning("IORT-RMR", "A reserved memory range is not made of 64 KiB, or overlaps another")
				.breaks("Linux says that it is a defect of the firmware and rounds the range. Where a system leaves it"
						+ " out, what the device goes on to read or write there (a screen, say) faults as soon as the"
						+ " SMMU is set up.", DOM0, LINUX)
				.source("DEN0049E.b, tables 18 and 19 (RMR); drivers/acpi/arm64/iort.c:iort_rmr_desc_check_overlap");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		var spans = new ArrayList<Span>();
		for (var node : Nodes.of(subject, Nodes.MEMORY_RANGE)) {
			for (var range : node.groups("Memory Range Descriptor")) {
				long base = Fields.number(range, "Base Address of RMR");
				long length = Fields.number(range, "Length of RMR");
				if ((base & UNIT - 1) != 0 || (length & UNIT - 1) != 0 || length == 0) {
					findings.at(range, Fields.hex(length) + " bytes at " + Address.text(base));
				}
				Span.of(range, base, length).ifPresent(spans::add);
			}
		}
		for (var overlap : Overlaps.of(spans)) {
			findings.at(overlap.upper().source(), overlap.upper() + " overlaps " + overlap.lower());
		}
	}
}
