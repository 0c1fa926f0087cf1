package io.stagewalk.acpi.lint.iort;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class DuplicateSegment implements Check {
	@Override
	public Rule rule() {
		return Rule.note("IORT-SEGMENT-SHARED", "Two root complexes are of one PCI segment")
				.breaks("Linux takes the first of them for every device of the segment: those that are behind the"
						+ " other have no IDs, unless the first maps theirs, too.", DOM0, LINUX)
				.source("DEN0049E.b, table 17 (root complex); drivers/acpi/arm64/iort.c:iort_match_node_callback");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var repeat : Repeats.of(Repeats.fields(Nodes.of(subject, Nodes.ROOT_COMPLEX), "PCI Segment Number"))) {
			findings.at(repeat.again(), "segment " + repeat.again().number() + " is also that of " + Nodes.text(repeat.first().structure()));
		}
	}
}
