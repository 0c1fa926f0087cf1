package io.stagewalk.acpi.lint.topology;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import java.util.List;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class AttributeDomains implements Check {
	private static final List<String> FIELDS = List.of("Attached Initiator Proximity Domain", "Memory Proximity Domain",
			"Initiator Proximity Domain List", "Target Proximity Domain List");

	@Override
	public Rule rule() {
		return Rule.error("HMAT-DOMAINS", "The HMAT speaks of a domain that the SRAT does not have")
				.breaks("Linux has no such node: the attributes are those of nobody, and memory tiers are built"
						+ " without them.", DOM0, LINUX)
				.source("ACPI 6.5, 5.2.28; drivers/acpi/numa/hmat.c");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		if (!subject.isWhole("SRAT")) {
			return;
		}
		var known = Topology.domains(subject);
		subject.root("HMAT").flatMap(Fields::structures).forEach(structure -> {
			for (var name : FIELDS) {
				boolean isOpen = name.startsWith("Attached")
						&& !Fields.isSet(structure, "Flags (decoded below)", "Processor Proximity Domain Valid");
				structure.fields(name).stream().filter(domain -> !isOpen && !known.contains(domain.number()))
						.forEach(domain -> findings.at(domain, "the SRAT has no domain " + domain.number()));
			}
		});
	}
}
