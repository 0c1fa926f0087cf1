package io.stagewalk.acpi.lint.console;

import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import java.util.List;
import java.util.Set;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class TypesDiffer implements Check {
	/** Types that one driver drives: the generic UART is a part of the PL011, and 16550s differ in where registers are. */
	private static final List<Set<Long>> FAMILIES = List.of(Set.of(0x3L, 0xdL, 0xeL), Set.of(0x0L, 0x1L, 0x12L));

	@Override
	public Rule rule() {
		return Rule.error("SPCR-DBG2-TYPE", "SPCR and DBG2 take one port for two kinds of UART")
				.breaks("One of the two drives the port as what it is not: no console, or no debugger.", XEN, LINUX)
				.source("Microsoft, Serial Port Console Redirection Table: Interface Type; Debug Port Table 2, table 3");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		var type = subject.root(Signatures.SPCR).flatMap(root -> root.field("Interface Type"));
		boolean sharesTypes = subject.root(Signatures.SPCR).filter(root -> Fields.number(root, "Revision") > 1).isPresent();
		if (type.isEmpty() || !sharesTypes) {
			return;
		}
		for (var subtype : Repeats.fields(Ports.sameAsConsole(subject), "Port Subtype")) {
			if (!isSame(subtype.number(), type.get().number())) {
				findings.at(subtype, "subtype " + Fields.hex(subtype.number()) + ", the SPCR says " + Fields.hex(type.get().number()));
			}
		}
	}

	private static boolean isSame(long one, long other) {
		return one == other || FAMILIES.stream().anyMatch(family -> family.contains(one) && family.contains(other));
	}
}
