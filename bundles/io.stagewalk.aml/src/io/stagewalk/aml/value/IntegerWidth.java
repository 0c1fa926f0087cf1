package io.stagewalk.aml.value;

/**
 * How long integers are: a machine whose DSDT has revision 1 has integers of 32 bits in all its tables.
 *
 * @see "ACPI 6.5, 19.6, DefinitionBlock"
 */
public enum IntegerWidth {
	BITS_32(32, 0xffffffffL), BITS_64(64, -1L);

	private static final int FIRST_REVISION_OF_64 = 2;

	private final int bits;
	private final long ones;

	IntegerWidth(int bits, long ones) {
		this.bits = bits;
		this.ones = ones;
	}

	/** @param revision of the DSDT */
	public static IntegerWidth ofRevision(int revision) {
		return revision < FIRST_REVISION_OF_64 ? BITS_32 : BITS_64;
	}

	public int bits() {
		return bits;
	}

	public int bytes() {
		return bits / 8;
	}

	/** The integer of which all bits are 1, and so also what is true. */
	public long ones() {
		return ones;
	}

	public long truncate(long value) {
		return value & ones;
	}
}
