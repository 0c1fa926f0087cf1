package io.stagewalk.acpi.lint.iort;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.model.Field;

public final class Segments implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("IORT-SEGMENT", "IORT and MCFG do not have the same PCI segments")
				.breaks("Devices of a segment without a root complex in the IORT have no StreamID and no MSI by an"
						+ " ITS; a root complex without configuration space has no devices, unless the namespace says"
						+ " where that is.", DOM0, LINUX)
				.source("DEN0049E.b, table 17 (root complex); PCI Firmware Specification 3.3, 4.1.2");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		var complexes = Repeats.fields(Nodes.of(subject, Nodes.ROOT_COMPLEX), "PCI Segment Number");
		var spaces = Repeats.fields(subject.structures(Signatures.MCFG), "Segment Group Number");
		if (complexes.isEmpty() || spaces.isEmpty()) {
			return;
		}
		for (var segment : only(complexes, spaces)) {
			findings.at(segment, "the MCFG has no segment " + segment.number());
		}
		for (var segment : only(spaces, complexes)) {
			findings.at(segment, "the IORT has no root complex of segment " + segment.number());
		}
	}

	/** Those of the first whose number no other has. */
	private static List<Field> only(List<Field> some, List<Field> others) {
		var numbers = new HashSet<Long>();
		for (var other : others) {
			numbers.add(other.number());
		}
		var only = new ArrayList<Field>();
		for (var one : some) {
			if (!numbers.contains(one.number())) {
				only.add(one);
			}
		}
		return only;
	}
}
