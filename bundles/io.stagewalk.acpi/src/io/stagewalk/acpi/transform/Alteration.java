package io.stagewalk.acpi.transform;

import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableField;
import io.stagewalk.acpi.model.Change;

/**
 * Something of a table that a transformation changed.
 *
 * @param field  what
 * @param before what it was; empty where there was nothing
 * @param after  what it is; empty where there is nothing any more
 * @param why    for people
 */
public record Alteration(TableField field, String before, String after, String why) {

	static Alteration of(Change change) {
		return new Alteration(change.field(), hex(change.before()), hex(change.after()), change.reason().toString());
	}

	static Alteration of(TableField field, long before, long after, String why) {
		return new Alteration(field, hex(before), hex(after), why);
	}

	static Alteration added(Table table, String why) {
		return new Alteration(table.field(0, "table"), "", table.length() + " bytes", why);
	}

	static Alteration removed(Table table, String why) {
		return new Alteration(table.field(0, "table"), table.length() + " bytes", "", why);
	}

	private static String hex(long number) {
		return "0x" + Long.toHexString(number);
	}

	@Override
	public String toString() {
		return field + ": " + (before.isEmpty() ? "nothing" : before) + " becomes " + (after.isEmpty() ? "nothing" : after) + " (" + why
				+ ")";
	}
}
