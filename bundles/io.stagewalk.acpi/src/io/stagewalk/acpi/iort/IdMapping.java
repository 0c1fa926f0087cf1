package io.stagewalk.acpi.iort;

/**
 * How a node of the IORT turns the IDs that come in into IDs of another node.
 *
 * @param inputBase       first input ID; of no meaning in a single mapping
 * @param count           IDs in the range <em>minus 1</em>, as the table has it
 * @param outputBase      the ID that the first one becomes
 * @param outputReference offset of the other node from the start of the table
 * @param flags           bit 0: single mapping
 * @param offset          bytes from the start of the table; 0 of a mapping that is in none
 * @see "IO Remapping Table, DEN0049E.b, table 4"
 */
public record IdMapping(long inputBase, long count, long outputBase, long outputReference, long flags, int offset) {
	private static final long SINGLE_MAPPING = 1;

	/** A mapping that is in no table. */
	public IdMapping(long inputBase, long count, long outputBase, long outputReference, long flags) {
		this(inputBase, count, outputBase, outputReference, flags, 0);
	}

	/** Whether every input becomes {@link #outputBase}. */
	public boolean isSingle() {
		return (flags & SINGLE_MAPPING) != 0;
	}

	/** Whether the range passes the last ID of 32 bits. Linux computes its end in 32 bits, and so finds no ID in it. */
	public boolean wraps() {
		return inputBase + count > IdRange.MAX_ID;
	}

	/** Whether an ID lies in the range; a single mapping has none, and one that {@link #wraps} none either. */
	public boolean takes(long id) {
		return !isSingle() && !wraps() && id >= inputBase && id - inputBase <= count;
	}

	/** Whether an ID is the last of a range of several: the one that firmware adds by taking the count for a length. */
	boolean endsOn(long id) {
		return count > 0 && id - inputBase == count;
	}

	/** What becomes of an ID that this mapping takes; 32 bits. */
	public long map(long id) {
		return isSingle() ? outputBase : outputBase + (id - inputBase) & IdRange.MAX_ID;
	}
}
