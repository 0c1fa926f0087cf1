package io.stagewalk.acpi.lint.iort;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import java.util.HashSet;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class UnknownIts implements Check {
	@Override
	public Rule rule() {
		return Rule.error("IORT-ITS-UNKNOWN", "An ITS group names an ITS that the MADT does not have")
				.breaks("Devices that are mapped there have no MSI: Linux finds no interrupt domain for them, and"
						+ " drivers that want MSIs fail.", DOM0, LINUX)
				.source("DEN0049E.b, table 12 (ITS group); ACPI 6.5, 5.2.12.18");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		if (!subject.isWhole(Signatures.MADT)) {
			return;
		}
		var known = new HashSet<Long>();
		Its.ids(subject).forEach(id -> known.add(id.number()));
		for (var group : Nodes.of(subject, Nodes.ITS_GROUP)) {
			var identifiers = group.fields("Identifiers");
			if (identifiers.isEmpty()) {
				findings.at(group, "the group is empty");
			}
			for (var id : identifiers) {
				if (!known.contains(id.number())) {
					findings.at(id, "the MADT has no ITS " + id.number());
				}
			}
		}
	}
}
