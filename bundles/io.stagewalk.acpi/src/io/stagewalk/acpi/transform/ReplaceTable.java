package io.stagewalk.acpi.transform;

import java.util.Optional;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;

/** Puts another table in the place of one: at its address if there is room for it, else behind all tables. */
public record ReplaceTable(TableName name, Table table) implements Transformation {

	@Override
	public Transformed apply(Platform platform) throws TransformationException {
		return Draft.of(platform, this, draft -> {
			int number = draft.number(name);
			var before = draft.get(number);
			draft.report(new Alteration(before.field(0, "table"), before.length() + " bytes",
					table.length() + " bytes of " + table.file(), "another table is put in its place"));
			if (table.signature().equals(before.signature()) || !draft.isFirmware(number)) {
				draft.put(number, table);
				return;
			}
			// a table of another kind is found in another way
			draft.remove(number);
			new Pointers(draft).follow(before, Optional.empty());
			AddTable.add(draft, table.address().isPresent() ? table : before.address().map(table::at).orElse(table));
		});
	}

	@Override
	public String text() {
		return "replace " + name + " with " + table.file();
	}
}
