package io.stagewalk.acpi.lint.table;

import java.util.List;

import io.stagewalk.acpi.model.Field;
import io.stagewalk.acpi.model.TableModel;

/** The entries of an XSDT. */
final class Entries {
	private Entries() {
	}

	/** Addresses of tables, in order. */
	static List<Field> of(TableModel xsdt) {
		return xsdt.root().fields("ACPI Table Address %3d");
	}
}
