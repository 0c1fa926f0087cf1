package io.stagewalk.acpi.lint.topology;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class ProcessorWithoutNode implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("PPTT-MISSING", "A processor of the MADT is not in the PPTT")
				.breaks("Linux has no topology for the processor, and drops that of all others: it schedules as if"
						+ " there were no clusters.", DOM0, LINUX)
				.source("ACPI 6.5, 5.2.30; drivers/acpi/pptt.c:find_acpi_cpu_topology");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		if (!subject.isWhole("PPTT")) {
			return;
		}
		var leaves = Repeats.numbers(Topology.leaves(subject), "ACPI Processor ID");
		for (var uid : Repeats.fields(subject.usableProcessors(), "Processor UID")) {
			if (!leaves.contains(uid.number())) {
				findings.at(uid, "the PPTT has no processor " + uid.number());
			}
		}
	}
}
