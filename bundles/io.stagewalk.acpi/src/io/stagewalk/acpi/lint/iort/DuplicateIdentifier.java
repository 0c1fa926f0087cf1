package io.stagewalk.acpi.lint.iort;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class DuplicateIdentifier implements Check {
	private static final int REVISION_E = 3;

	@Override
	public Rule rule() {
		return Rule.warning("IORT-IDENTIFIER", "Two nodes have one identifier")
				.breaks("Other tables, such as the MPAM, and the namespace name a node by its identifier: they get another node."
						+ " Where none does, nothing breaks.", DOM0, LINUX)
				.source("DEN0049E.b, table 3: Identifier");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		if (subject.root(Signatures.IORT).map(root -> Fields.number(root, "Revision")).orElse(0L) < REVISION_E) {
			return;
		}
		for (var repeat : Repeats.of(Repeats.fields(Nodes.all(subject), "Identifier"))) {
			findings.at(repeat.again(), "identifier " + repeat.again().number() + " is also that of " + Nodes.text(repeat.first().structure()));
		}
	}
}
