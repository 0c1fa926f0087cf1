package io.stagewalk.acpi.iort;

/**
 * How a node of the IORT turns the IDs that come in into IDs of another node.
 *
 * @param inputBase       first input ID; of no meaning in a single mapping
 * @param count           IDs in the range <em>minus 1</em>, as the table has it
 * @param outputBase      the ID that the first one becomes
 * @param outputReference offset of the other node from the start of the table
 * @param flags           bit 0: single mapping
 * @see "IO Remapping Table, DEN0049E.b, table 4"
 */
public record IdMapping(long inputBase, long count, long outputBase, long outputReference, long flags) {
	private static final long SINGLE_MAPPING = 1;

	/** Whether every input becomes {@link #outputBase}. */
	public boolean isSingle() {
		return (flags & SINGLE_MAPPING) != 0;
	}

	/** Whether an ID lies in the range; a single mapping has none. */
	public boolean takes(long id) {
		return !isSingle() && id >= inputBase && id - inputBase <= count;
	}

	/** Whether an ID is the last of a range of several: the one that firmware adds by taking the count for a length. */
	boolean endsOn(long id) {
		return count > 0 && id - inputBase == count;
	}

	/** What becomes of an ID that this mapping {@link #takes}; 32 bits. */
	public long map(long id) {
		return outputBase + (id - inputBase) & 0xffff_ffffL;
	}
}
