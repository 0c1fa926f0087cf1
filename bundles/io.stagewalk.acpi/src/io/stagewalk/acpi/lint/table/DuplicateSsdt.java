package io.stagewalk.acpi.lint.table;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import java.util.HashMap;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.model.Field;
import io.stagewalk.acpi.model.TableModel;

public final class DuplicateSsdt implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("SSDT-DUPLICATE", "Two SSDTs have the same OEM ID and OEM table ID")
				.breaks("Nobody can tell them apart: a table in the initrd that should replace one replaces the first"
						+ " of them, and if they are the same table, loading the second fails since its names are there"
						+ " already.", DOM0, LINUX)
				.source("ACPI 6.5, 5.2.11.2; drivers/acpi/tables.c:acpi_table_initrd_override");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		var first = new HashMap<String, TableModel>();
		for (var table : subject.tables(Signatures.SSDT)) {
			var root = table.root();
			var name = root.field("Oem ID").map(Field::text).orElse("") + "/" + root.field("Oem Table ID").map(Field::text).orElse("");
			var before = first.putIfAbsent(name, table);
			if (before != null) {
				findings.at(Fields.place(root, "Oem Table ID"), before.file() + " is " + name + " as well");
			}
		}
	}
}
