package io.stagewalk.acpi.lint.topology;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class LeafUnknown implements Check {
	@Override
	public Rule rule() {
		return Rule.error("PPTT-PROCESSOR", "A processor of the PPTT is not in the MADT, or stands there twice")
				.breaks("Linux looks processors up by their UID: caches and clusters are those of nobody, or of the"
						+ " wrong processor.", DOM0, LINUX)
				.source("ACPI 6.5, 5.2.30.1: ACPI Processor ID");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		if (!subject.isWhole(Signatures.MADT) || !subject.isArm()) {
			return;
		}
		var known = Topology.processorIds(subject);
		var leaves = Topology.leaves(subject);
		for (var leaf : leaves) {
			long id = Fields.number(leaf, "ACPI Processor ID");
			if (!Fields.isSet(leaf, "Flags (decoded below)", "ACPI Processor ID valid")) {
				findings.at(Fields.place(leaf, "Flags (decoded below)"), "a leaf without a valid processor ID");
			} else if (!known.contains(id)) {
				findings.at(Fields.place(leaf, "ACPI Processor ID"), "the MADT has no processor of UID " + id);
			}
		}
		for (var repeat : Repeats.of(Repeats.fields(leaves, "ACPI Processor ID"))) {
			findings.at(repeat.again(), "processor " + repeat.again().number() + " is also the leaf at "
					+ Fields.hex(repeat.first().structure().offset()));
		}
	}
}
