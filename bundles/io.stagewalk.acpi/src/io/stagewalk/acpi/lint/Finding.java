package io.stagewalk.acpi.lint;

import io.stagewalk.acpi.TableField;

/**
 * One place where a rule is not kept.
 *
 * @param rule    which
 * @param place   where; of a table that is not there, its file is empty
 * @param message what is wrong there, with the values
 */
public record Finding(Rule rule, TableField place, String message) {

	public String id() {
		return rule.id();
	}

	public Severity severity() {
		return rule.severity();
	}

	@Override
	public String toString() {
		var where = place.file().isEmpty() ? place.signature() : place.toString();
		return severity().text() + ": " + where + ": " + rule.title() + ": " + message + " [" + id() + "]";
	}
}
