package io.stagewalk.acpi.lint.iort;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.memory.Address;

public final class SameSmmu implements Check {
	@Override
	public Rule rule() {
		return Rule.error("IORT-SMMU-DUPLICATE", "Two SMMU nodes are at one address")
				.breaks("Two drivers set up one SMMU, and the second takes the streams of the first away.", DOM0, LINUX)
				.source("DEN0049E, SMMU nodes");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		var smmus = Nodes.all(subject).stream().filter(Nodes::isSmmu).toList();
		for (var repeat : Repeats.of(Repeats.fields(smmus, "Base Address"))) {
			findings.at(repeat.again(), Address.text(repeat.again().number()) + " is also that of " + Nodes.text(repeat.first().structure()));
		}
	}
}
