package io.stagewalk.acpi.form;

import java.util.Set;

import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.definition.Documentation;
import io.stagewalk.acpi.model.Edited;
import io.stagewalk.acpi.model.Follow;
import io.stagewalk.acpi.model.TableEdit;
import io.stagewalk.acpi.model.TableModel;
import io.stagewalk.acpi.model.Unknown;

/** Bytes that no field of the definition takes. */
public record UnknownRow(TableModel table, Unknown unknown) implements Row {

	@Override
	public String label() {
		return unknown.name();
	}

	@Override
	public int offset() {
		return unknown.offset();
	}

	@Override
	public int width() {
		return unknown.length();
	}

	@Override
	public Documentation documentation() {
		return new Documentation("Bytes that the definition of the table does not know; they are kept.", "");
	}

	@Override
	public Editor.Bytes editor() {
		return new Editor.Bytes(unknown.length());
	}

	@Override
	public String value() {
		return Written.bytes(unknown.bytes());
	}

	@Override
	public Edited set(String text, Set<Follow> follow) throws TableException {
		var place = unknown.structure().place(unknown.name());
		return new TableEdit(table, follow).replace(unknown, new Written(place, text).bytes());
	}
}
