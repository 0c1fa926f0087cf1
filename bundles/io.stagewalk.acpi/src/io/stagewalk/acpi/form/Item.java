package io.stagewalk.acpi.form;

import io.stagewalk.acpi.definition.Documentation;
import io.stagewalk.acpi.model.Field;
import io.stagewalk.acpi.model.Group;
import io.stagewalk.acpi.model.Node;
import io.stagewalk.acpi.model.TableModel;
import io.stagewalk.acpi.model.Unknown;

/** A part of a form. */
public sealed interface Item permits Section, Row {

	/** What it is called. */
	String label();

	/** Bytes from the start of the table. */
	int offset();

	/** Bytes. */
	int width();

	/** What it means, and the section of the specification. */
	Documentation documentation();

	/** What stands for a part of a table. */
	static Item of(TableModel table, Node node) {
		return switch (node) {
			case Group group -> new Section(table, group);
			case Field field -> new FieldRow(table, field);
			case Unknown unknown -> new UnknownRow(table, unknown);
		};
	}
}
