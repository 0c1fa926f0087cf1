package io.stagewalk.acpi.lint.table;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import io.stagewalk.acpi.definition.Member;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class UnknownType implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("STRUCTURE-TYPE", "A structure is of a type that no specification known here has")
				.breaks("Systems pass over it, and whatever it says is not done. Newer specifications may know the"
						+ " type.", XEN, DOM0, LINUX)
				.source("ACPI 6.5, 5.2, and the specification of the table");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var table : subject.tables()) {
			for (var group : table.groups()) {
				var variant = group.variant();
				var type = Fields.type(group);
				if (type.isPresent() && (variant.isEmpty() || isOther(variant.get()))) {
					findings.at(group, group.kind() + " of type " + Fields.hex(type.getAsLong()));
				}
			}
		}
	}

	private static boolean isOther(Member.Case variant) {
		return variant.value().first() == 0 && variant.value().last() == -1;
	}
}
