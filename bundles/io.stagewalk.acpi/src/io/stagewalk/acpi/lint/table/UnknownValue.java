package io.stagewalk.acpi.lint.table;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import io.stagewalk.acpi.definition.Trait;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class UnknownValue implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("FIELD-VALUE", "A field has a value that no specification known here has")
				.breaks("Systems that do not know the value ignore what the structure says, or take it for a default.",
						XEN, DOM0, LINUX)
				.source("ACPI 6.5, 5.2, and the specification of the table");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var table : subject.tables()) {
			for (var field : table.fields(Trait.NAMED_VALUES)) {
				if (!field.definition().enumeration().values().isEmpty() && field.value().isEmpty()) {
					findings.at(field, Fields.hex(field.number()) + " is none of the known values");
				}
				for (var bits : field.bits()) {
					long value = bits.of(field.number());
					if (!bits.enumeration().values().isEmpty() && bits.enumeration().of(value).isEmpty()) {
						findings.at(field, bits.name() + " is " + Fields.hex(value) + ", none of the known values");
					}
				}
			}
		}
	}
}
