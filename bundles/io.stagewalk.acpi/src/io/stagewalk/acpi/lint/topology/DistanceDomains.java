package io.stagewalk.acpi.lint.topology;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class DistanceDomains implements Check {
	@Override
	public Rule rule() {
		return Rule.error("SLIT-DOMAINS", "The SLIT has no row for a domain of the SRAT")
				.breaks("Linux does not know how far the domain is, and takes it for any other.", DOM0, LINUX)
				.source("ACPI 6.5, 5.2.17: Number of System Localities");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		subject.root("SLIT").ifPresent(root -> {
			long count = Fields.number(root, "Localities");
			Topology.domains(subject).stream().filter(domain -> Long.compareUnsigned(domain, count) >= 0)
					.forEach(domain -> findings.at(Fields.place(root, "Localities"), count + " domains, the SRAT has domain " + domain));
		});
	}
}
