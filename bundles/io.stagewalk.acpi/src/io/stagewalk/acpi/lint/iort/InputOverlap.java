package io.stagewalk.acpi.lint.iort;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class InputOverlap implements Check {
	@Override
	public Rule rule() {
		return Rule.error("IORT-INPUT-OVERLAP", "Two mappings of a node take the same IDs")
				.breaks("An ID has two outputs, and systems differ in which they take: a device's DMA is checked with"
						+ " another device's tables.", DOM0, LINUX)
				.source("DEN0049E.b, table 4");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var node : Nodes.all(subject)) {
			InputSpans.overlaps(node).stream().filter(overlap -> !InputSpans.isOffByOne(overlap))
					.forEach(overlap -> findings.at(overlap.upper().source(), overlap.upper() + " overlaps " + overlap.lower()));
		}
	}
}
