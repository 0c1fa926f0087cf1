package io.stagewalk.acpi;

/** What the checksums of a table say. */
public enum Checksum {
	/** All bytes that a checksum covers add up to 0. */
	HOLDS,
	/** Some do not. */
	WRONG,
	/** The table has no checksum: the FACS. */
	NONE
}
