package io.stagewalk.acpi.lint.topology;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import java.util.List;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.model.Group;

public final class AttributeDomains implements Check {
	private static final String FLAGS = "Flags (decoded below)", MEMORY_VALID = "Memory Proximity Domain Valid";
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
		if (!subject.has("HMAT") || !subject.isWhole("SRAT")) {
			return;
		}
		var known = Topology.domains(subject);
		for (var structure : subject.structures("HMAT")) {
			for (var name : FIELDS) {
				structure.fields(name).stream().filter(domain -> !isOpen(structure, name) && !known.contains(domain.number()))
						.forEach(domain -> findings.at(domain, "the SRAT has no domain " + domain.number()));
			}
		}
	}

	/** Whether a structure says that a domain of it does not count; since ACPI 6.3 that of the memory always does. */
	private static boolean isOpen(Group structure, String name) {
		var flags = structure.field(FLAGS);
		return switch (name) {
			case "Attached Initiator Proximity Domain" -> !Fields.isSet(structure, FLAGS, "Processor Proximity Domain Valid");
			case "Memory Proximity Domain" -> flags.stream().flatMap(field -> field.bits().stream())
					.anyMatch(bits -> bits.name().equals(MEMORY_VALID) && bits.of(flags.get().number()) == 0);
			default -> false;
		};
	}
}
