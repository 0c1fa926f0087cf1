package io.stagewalk.acpi.lint.topology;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class AffinityMissing implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("SRAT-MISSING", "The SRAT leaves out a processor of the MADT")
				.breaks("The processor is put in the first domain, whatever memory is near it.", DOM0, LINUX)
				.source("ACPI 6.5, 5.2.16.4");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		var entries = Topology.affinities(subject, Topology.GICC_AFFINITY);
		if (entries.isEmpty()) {
			return;
		}
		var named = Repeats.numbers(entries, "Acpi Processor UID");
		for (var uid : Repeats.fields(subject.usableProcessors(), "Processor UID")) {
			if (!named.contains(uid.number())) {
				findings.at(uid, "the SRAT has no processor of UID " + uid.number());
			}
		}
	}
}
