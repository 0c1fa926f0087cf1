package io.stagewalk.acpi.lint.iort;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import java.util.HashSet;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class UnusedIts implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("IORT-ITS-UNUSED", "No ITS group names an ITS of the MADT")
				.breaks("No device can send its MSIs there. Linux sets the ITS up for nothing.", DOM0, LINUX)
				.source("DEN0049E.b, table 12 (ITS group)");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		if (!subject.isWhole(Signatures.IORT)) {
			return;
		}
		var named = new HashSet<Long>();
		Nodes.of(subject, Nodes.ITS_GROUP).forEach(group -> group.fields("Identifiers").forEach(id -> named.add(id.number())));
		for (var id : Its.ids(subject)) {
			if (!named.contains(id.number())) {
				findings.at(id, "no ITS group of the IORT has ITS " + id.number());
			}
		}
	}
}
