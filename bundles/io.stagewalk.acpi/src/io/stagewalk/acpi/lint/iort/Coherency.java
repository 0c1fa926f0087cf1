package io.stagewalk.acpi.lint.iort;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class Coherency implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("IORT-COHERENCY", "What a node says of coherency contradicts itself")
				.breaks("Linux takes the device for coherent or not by one of the flags, and skips or makes cache"
						+ " maintenance: data of DMA is lost if the other flag was right.", DOM0, LINUX)
				.source("DEN0049E.b, tables 14 and 15: CCA, CPM, DACS");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var node : Nodes.all(subject)) {
			Fields.structure(node, "Memory Properties").ifPresent(properties -> {
				var memory = Fields.place(properties, "Memory Flags (decoded below)");
				boolean path = Fields.isSet(properties, "Memory Flags (decoded below)", "Coherency");
				boolean attributes = Fields.isSet(properties, "Memory Flags (decoded below)", "Device Attribute");
				long coherent = Fields.number(properties, "Cache Coherency");
				if (coherent > 1) {
					findings.at(Fields.place(properties, "Cache Coherency"), "cache coherency is " + coherent + ", neither 0 nor 1");
				} else if (attributes && !path) {
					findings.at(memory, "DACS is 1 and CPM is 0");
				} else if (coherent == 1 && !path) {
					findings.at(memory, "CCA is 1 and CPM is 0");
				}
			});
		}
	}
}
