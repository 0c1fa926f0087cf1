package io.stagewalk.acpi.lint.table;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.definition.Trait;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.model.Field;
import io.stagewalk.acpi.model.TableModel;

public final class ReservedField implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("FIELD-RESERVED", "A reserved field is not 0")
				.breaks("Systems of today ignore it. A later specification may give it a meaning, and then the machine"
						+ " says what it did not mean.", LINUX, DOM0)
				.source("ACPI 6.5, 5.2, and the specification of the table");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var table : subject.tables()) {
			for (var field : table.fields(Trait.RESERVED)) {
				if (!isAsItMustBe(table, field)) {
					findings.at(field, "reserved, and " + (field.isNumber() ? Fields.hex(field.number()) : "not all 0"));
				}
			}
		}
	}

	/** One field of the SRAT must be 1, so that those who know what was before ACPI can read it. */
	private static boolean isAsItMustBe(TableModel table, Field field) {
		if (field.name().equals("Table Revision") && table.signature().equals("SRAT")) {
			return field.number() == 1;
		}
		return field.isZero();
	}
}
