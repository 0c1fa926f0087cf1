package io.stagewalk.acpi.lint.iort;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class DanglingReference implements Check {
	@Override
	public Rule rule() {
		return Rule.error("IORT-DANGLING", "A reference leads to no node")
				.breaks("IDs that are mapped there end nowhere: Linux reads whatever stands at the offset as a node."
						+ " Devices have no SMMU and no MSI.", DOM0, LINUX)
				.source("DEN0049E.b, table 4: Output Reference; PMCG node: Node Reference");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		var nodes = Nodes.byOffset(subject);
		for (var node : Nodes.all(subject)) {
			var references = Repeats.fields(Nodes.mappings(node), "Output Reference");
			node.field("Node Reference").ifPresent(references::add);
			for (var reference : references) {
				if (!nodes.containsKey(reference.number())) {
					findings.at(reference, "no node starts at " + Fields.hex(reference.number()));
				}
			}
		}
	}
}
