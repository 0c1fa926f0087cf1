package io.stagewalk.acpi.lint.iort;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import java.util.HashSet;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class SmmuWithoutMsi implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("IORT-SMMU-NO-ITS", "An SMMU passes no IDs on, so devices behind it have no MSI")
				.breaks("The way of a device's ID ends at the SMMU: without a mapping to an ITS group, its MSIs belong"
						+ " to no interrupt domain. Devices have wired interrupts only.", DOM0, LINUX)
				.source("DEN0049E, SMMU nodes; drivers/acpi/arm64/iort.c:iort_dev_find_its_id");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		var used = new HashSet<Long>();
		for (var node : Nodes.all(subject)) {
			if (Nodes.type(node) == Nodes.ROOT_COMPLEX || Nodes.type(node) == Nodes.NAMED_COMPONENT) {
				used.addAll(Repeats.numbers(Nodes.mappings(node), "Output Reference"));
			}
		}
		if (Its.ids(subject).isEmpty()) {
			return;
		}
		for (var smmu : Nodes.all(subject)) {
			if (Nodes.isSmmu(smmu) && used.contains((long) smmu.offset()) && Nodes.mappings(smmu).stream().allMatch(Nodes::isSingle)) {
				findings.at(Fields.place(smmu, "Mapping Count"), "devices are mapped to it, and it maps none of their IDs");
			}
		}
	}
}
