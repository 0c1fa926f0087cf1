package io.stagewalk.acpi.lint.iort;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
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
		var complexes = Repeats.fields(Nodes.of(subject, Nodes.ROOT_COMPLEX), "PCI Segment Number").toList();
		var spaces = subject.root(Signatures.MCFG).flatMap(Fields::structures).map(space -> space.field("Segment Group Number"))
				.flatMap(Optional::stream).toList();
		if (complexes.isEmpty() || spaces.isEmpty()) {
			return;
		}
		only(complexes, spaces).forEach(segment -> findings.at(segment, "the MCFG has no segment " + segment.number()));
		only(spaces, complexes).forEach(segment -> findings.at(segment, "the IORT has no root complex of segment " + segment.number()));
	}

	/** Those of the first whose number no other has. */
	private static List<Field> only(List<Field> some, List<Field> others) {
		var numbers = new HashSet<Long>();
		others.forEach(other -> numbers.add(other.number()));
		return some.stream().filter(one -> !numbers.contains(one.number())).toList();
	}
}
