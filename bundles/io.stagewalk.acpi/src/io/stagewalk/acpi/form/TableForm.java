package io.stagewalk.acpi.form;

import java.util.Optional;
import java.util.stream.Stream;

import io.stagewalk.acpi.model.Group;
import io.stagewalk.acpi.model.Node;
import io.stagewalk.acpi.model.TableModel;

/**
 * A table as a form: sections inside of each other, and a row for each field and each unknown stretch, so that every byte is in
 * one row. It follows from the table's definition alone. Immutable, as the table is: an edit gives another table, of which
 * there is another form, and undo is keeping this one.
 */
public record TableForm(TableModel table) {

	/** The whole table. */
	public Section root() {
		return new Section(table, table.root());
	}

	/** All rows by ascending offset. */
	public Stream<Row> rows() {
		return table.leaves().map(this::row);
	}

	/** The row of a byte; empty outside of the table. */
	public Optional<Row> rowAt(int offset) {
		return table.leafAt(offset).map(this::row);
	}

	/** All sections, each before those in it. */
	public Stream<Section> sections() {
		return table.groups().stream().map(group -> new Section(table, group));
	}

	private Row row(Node leaf) {
		return (Row) Item.of(table, leaf);
	}

	/** The section of a structure of the table. */
	public Section section(Group group) {
		return new Section(table, group);
	}
}
