package io.stagewalk.acpi.lint.iort;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class SingleMapping implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("IORT-SINGLE-MAPPING", "The single mapping flag is set where it means something else")
				.breaks("With the flag, the input is ignored and there is one output: all functions of a root complex"
						+ " would be one device to the SMMU, and a count above 0 contradicts it. On an SMMUv3 it stands"
						+ " for the SMMU's own interrupts. Linux refuses IDs that come to it on other nodes.", DOM0, LINUX)
				.source("DEN0049E.b, table 5: Single mapping; drivers/acpi/arm64/iort.c:iort_node_get_id");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var node : Nodes.all(subject)) {
			for (var mapping : Nodes.mappings(node)) {
				if (!Nodes.isSingle(mapping)) {
					continue;
				}
				int type = Nodes.type(node);
				if (type == Nodes.ROOT_COMPLEX || type == Nodes.SMMU_V2 || type == Nodes.ITS_GROUP) {
					findings.at(Fields.place(mapping, "Flags (decoded below)"), "a single mapping of " + Nodes.text(node));
				} else if (Fields.number(mapping, "ID Count") != 0) {
					findings.at(Fields.place(mapping, "ID Count"), "a single mapping of " + Nodes.count(mapping) + " ID with a count of "
							+ Fields.number(mapping, "ID Count"));
				}
			}
		}
	}
}
