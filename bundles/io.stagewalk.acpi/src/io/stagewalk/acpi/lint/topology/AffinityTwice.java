package io.stagewalk.acpi.lint.topology;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class AffinityTwice implements Check {
	@Override
	public Rule rule() {
		return Rule.error("SRAT-DUPLICATE", "The SRAT puts a processor in a domain twice")
				.breaks("Linux takes the last without a word, and memory of that domain for what runs there.", DOM0, LINUX)
				.source("ACPI 6.5, 5.2.16.4; arch/arm64/kernel/acpi_numa.c:acpi_parse_gicc_pxm");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var repeat : Repeats.of(Repeats.fields(Topology.affinities(subject, Topology.GICC_AFFINITY), "Acpi Processor UID"))) {
			findings.at(repeat.again(), "processor " + repeat.again().number() + " stands at "
					+ Fields.hex(repeat.first().structure().offset()) + " as well");
		}
	}
}
