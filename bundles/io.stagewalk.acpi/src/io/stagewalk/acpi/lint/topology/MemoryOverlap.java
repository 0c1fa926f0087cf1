package io.stagewalk.acpi.lint.topology;

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
import io.stagewalk.acpi.model.Group;
import io.stagewalk.memory.Address;

public final class MemoryOverlap implements Check {
	@Override
	public Rule rule() {
		return Rule.error("SRAT-MEMORY", "Memory is in two domains, or passes the top of the address space")
				.breaks("Linux turns NUMA off for the whole machine.", DOM0, LINUX)
				.source("ACPI 6.5, 5.2.16.2; mm/numa_memblks.c, drivers/acpi/numa/srat.c:acpi_numa_memory_affinity_init");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		var spans = new ArrayList<Span>();
		for (var memory : Topology.affinities(subject, Topology.MEMORY)) {
			long base = Fields.number(memory, "Base Address");
			long length = Fields.number(memory, "Address Length");
			if (length != 0 && Long.compareUnsigned(base + (length - 1), base) < 0) {
				findings.at(Fields.place(memory, "Address Length"), Fields.hex(length) + " bytes at " + Address.text(base) + " pass the top");
			}
			Span.of(memory, base, length).ifPresent(spans::add);
		}
		for (var overlap : Overlaps.of(spans)) {
			long lower = Fields.number((Group) overlap.lower().source(), "Proximity Domain");
			long upper = Fields.number((Group) overlap.upper().source(), "Proximity Domain");
			if (lower != upper) {
				findings.at(overlap.upper().source(), overlap.upper() + " of domain " + upper + " overlaps "
						+ overlap.lower() + " of domain " + lower);
			}
		}
	}
}
