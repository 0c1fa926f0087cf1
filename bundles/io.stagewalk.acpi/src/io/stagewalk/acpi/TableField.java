package io.stagewalk.acpi;

import java.io.Serializable;

/**
 * A place in a file of tables.
 *
 * @param file      the file's name
 * @param signature the table's signature; empty where it is not known
 * @param offset    bytes from the start of the table
 * @param name      the field, by the specification's name
 */
public record TableField(String file, String signature, long offset, String name) implements Serializable {
	/** What a damaged signature may have, and a terminal might obey. */
	private static final String UNPRINTABLE = "[^ -~]";

	@Override
	public String toString() {
		var table = signature.isEmpty() ? "" : signature.replaceAll(UNPRINTABLE, "?") + ": ";
		return file + ": " + table + "offset 0x" + Long.toHexString(offset) + ": " + name;
	}
}
