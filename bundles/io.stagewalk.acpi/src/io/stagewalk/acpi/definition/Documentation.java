package io.stagewalk.acpi.definition;

/**
 * What is said of a table, a structure or a field.
 *
 * @param about what it means, one or more sentences; may be empty
 * @param see   the specification's section; may be empty
 */
public record Documentation(String about, String see) {
	/** Nothing is said. */
	public static final Documentation NONE = new Documentation("", "");
}
