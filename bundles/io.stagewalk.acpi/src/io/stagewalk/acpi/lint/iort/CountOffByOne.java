package io.stagewalk.acpi.lint.iort;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.model.Group;

public final class CountOffByOne implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("IORT-COUNT", "A range of IDs is one longer than its neighbour allows")
				.breaks("The field says how many IDs there are, less one; here it seems to say how many. Linux knows"
						+ " of this mistake and lets the second range win; other systems map the first ID of it by the"
						+ " wrong range.", DOM0, LINUX)
				.source("DEN0049E.b, table 4: Number of IDs; drivers/acpi/arm64/iort.c:iort_id_map");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var node : Nodes.all(subject)) {
			for (var overlap : InputSpans.overlaps(node)) {
				if (InputSpans.isOffByOne(overlap)) {
					findings.at(Fields.place((Group) overlap.lower().source(), "ID Count"),
							overlap.lower() + " ends with the first ID of " + overlap.upper());
				}
			}
		}
	}
}
