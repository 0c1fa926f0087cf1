package io.stagewalk.acpi.lint.iort;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import java.util.List;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class OutputOverflow implements Check {
	private static final long TOP = 0xffff_ffffL;

	@Override
	public Rule rule() {
		return Rule.error("IORT-OVERFLOW", "A range of IDs passes 32 bits")
				.breaks("The last IDs of the range wrap around to the first ones.", DOM0, LINUX)
				.source("DEN0049E.b, table 4");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var node : Nodes.all(subject)) {
			for (var mapping : Nodes.mappings(node)) {
				for (var name : List.of("Input base", "Output Base")) {
					long last = Fields.number(mapping, name) + Nodes.count(mapping) - 1;
					if (last > TOP && !(Nodes.isSingle(mapping) && name.equals("Input base"))) {
						findings.at(Fields.place(mapping, name), "the last ID would be " + Fields.hex(last));
					}
				}
			}
		}
	}
}
