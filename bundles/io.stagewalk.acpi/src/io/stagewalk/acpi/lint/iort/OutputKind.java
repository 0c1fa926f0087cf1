package io.stagewalk.acpi.lint.iort;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class OutputKind implements Check {
	@Override
	public Rule rule() {
		return Rule.error("IORT-OUTPUT-KIND", "IDs are mapped to a node that takes none")
				.breaks("IDs go from devices to an SMMU or an ITS group, and from an SMMU to an ITS group. On another"
						+ " way Linux finds no IOMMU and no interrupt controller.", DOM0, LINUX)
				.source("DEN0049E.b, table 4; drivers/acpi/arm64/iort.c:iort_node_map_id");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		var nodes = Nodes.byOffset(subject);
		for (var node : Nodes.all(subject)) {
			for (var mapping : Nodes.mappings(node)) {
				var target = nodes.get(Fields.number(mapping, "Output Reference"));
				if (target == null) {
					continue;
				}
				if (Nodes.type(node) == Nodes.ITS_GROUP) {
					findings.at(mapping, "an ITS group is the end, and maps nothing");
				} else if (Nodes.type(target) != Nodes.ITS_GROUP && (!Nodes.isSmmu(target) || Nodes.isSmmu(node))) {
					findings.at(Fields.place(mapping, "Output Reference"), "from " + node.name() + " to " + Nodes.text(target));
				}
			}
		}
	}
}
