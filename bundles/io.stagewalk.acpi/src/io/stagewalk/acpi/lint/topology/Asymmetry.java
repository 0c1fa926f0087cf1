package io.stagewalk.acpi.lint.topology;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.model.Field;

public final class Asymmetry implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("SLIT-ASYMMETRIC", "The way there is not as far as the way back")
				.breaks("Linux takes the numbers as they are, but its scheduler assumes that they are the same both"
						+ " ways.", DOM0, LINUX)
				.source("ACPI 6.5, 5.2.17; kernel/sched/topology.c:sched_init_numa");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		subject.root("SLIT").ifPresent(root -> {
			var rows = Distances.rows(root).stream().map(Field::bytes).toList();
			var fields = Distances.rows(root);
			for (int from = 0; from < rows.size(); from++) {
				for (int to = 0; to < from; to++) {
					if (rows.get(from)[to] != rows.get(to)[from]) {
						findings.at(fields.get(from), "from " + from + " to " + to + " it is " + (rows.get(from)[to] & 0xff) + ", back "
								+ (rows.get(to)[from] & 0xff));
					}
				}
			}
		});
	}
}
