package io.stagewalk.acpi.iort;

/** What IORTs are known to get wrong, or their readers. @see "drivers/acpi/arm64/iort.c" */
public enum Trap {
	COUNT_OFF_BY_ONE("the ID is the last of one range and the first of a later one, as if the count were a length and not the"
			+ " length less one; Linux lets the later range win, others may not"),
	OVERLAP("several mappings take the ID, and the first in the table has it; others may decide otherwise"),
	UNMAPPED("no mapping takes the ID: before an SMMU the device's accesses are not translated, before an ITS"
			+ " its MSIs have no DeviceID"),
	NOWHERE("there is no node at that offset; Linux would take what lies there for one"),
	NULL_REFERENCE("Linux gives a node up whose first mapping refers to offset 0, whatever the others say"),
	CYCLE("the mapping leads back to where the ID came from; Linux would go round for ever"),
	SINGLE_OF_ROOT("a single mapping ignores the ID, so all functions of the root complex are one device to what follows"),
	SINGLE_WITH_COUNT("a single mapping has one output; the count does not matter"),
	SINGLE_IGNORED("a single mapping of a node that IDs only pass through maps none of them"),
	OWN_MAPPING("the mapping counts as the one for the node's own interrupts, since they are not all wired,"
			+ " and nothing that comes in goes by it"),
	OWN_TARGET("Linux takes an ITS group only as the target of a node's own interrupts"),
	WRAPS("Linux computes the last ID in 32 bits, finds it below the first, and so no ID in the range"),
	SECOND_ROOT("Linux asks the first root complex of a segment and no other"),
	COMPONENT_RANGE("Linux gives a platform device the IDs of its single mappings; a range is for buses that bring IDs of their own"),
	COMPONENT_STOPS("Linux goes through a component's mappings in order and stops at the first that is no single one or finds no SMMU");

	private final String text;

	Trap(String text) {
		this.text = text;
	}

	/** Why it matters, for people. */
	public String text() {
		return text;
	}
}
