package io.stagewalk.acpi.model;

import io.stagewalk.acpi.TableField;

/**
 * Where the bytes are not what the definition says. What stands there is shown as unknown.
 *
 * @param field    where
 * @param expected what should have stood there
 * @param found    what stands there
 */
public record Problem(TableField field, String expected, String found) {

	@Override
	public String toString() {
		return field + ": expected " + expected + ", found " + found;
	}
}
