package io.stagewalk.acpi.lint.iort;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class RequesterIds implements Check {
	private static final int LAST = 0xffff;

	@Override
	public Rule rule() {
		return Rule.warning("IORT-REQUESTER-ID", "A root complex maps IDs that no PCI function has")
				.breaks("Requester IDs are bus, device and function: 16 bits. A range that passes them by one was"
						+ " written with its length in place of the length less one.", LINUX, DOM0)
				.source("DEN0049E.b, table 17 (root complex); PCI Express Base Specification, 2.2.6.2");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var node : Nodes.of(subject, Nodes.ROOT_COMPLEX)) {
			for (var mapping : Nodes.mappings(node)) {
				long last = Fields.number(mapping, "Input base") + Nodes.count(mapping) - 1;
				if (!Nodes.isSingle(mapping) && last > LAST) {
					findings.at(Fields.place(mapping, "ID Count"), "the last ID is " + Fields.hex(last));
				}
			}
		}
	}
}
