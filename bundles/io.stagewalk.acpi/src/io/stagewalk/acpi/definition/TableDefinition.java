package io.stagewalk.acpi.definition;

/**
 * What the tables of one signature are made of.
 *
 * @param signature four characters; {@code RSD PTR } has eight
 * @param title     its name in the specification
 * @param root      the whole table, with its header
 */
public record TableDefinition(String signature, String title, GroupDefinition root) {

	/** What is said of the table. */
	public Documentation documentation() {
		return root.documentation();
	}
}
