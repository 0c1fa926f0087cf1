package io.stagewalk.acpi.transform;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;

/** Gives Dom0's initrd one more table, unknown to Xen. @see "drivers/acpi/tables.c:acpi_table_upgrade" */
public record AddInitrdTable(Table table) implements Transformation {

	@Override
	public Transformed apply(Platform platform) throws TransformationException {
		return Draft.of(platform, this, draft -> {
			draft.addToInitrd(table);
			draft.report(Alteration.added(table, "the initrd gets it"));
		});
	}

	@Override
	public String text() {
		return "initrd " + table.file();
	}
}
