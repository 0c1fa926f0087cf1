package io.stagewalk.acpi.definition;

/** What a number means to the structure around it; what follows a change is told by it. */
public enum Role {
	/** A value of its own. */
	VALUE,
	/** Selects among the cases of its structure. */
	TYPE,
	/** Bytes of the structure that it stands in. */
	LENGTH,
	/** Makes the sum of the table's bytes 0. */
	CHECKSUM,
	/** Makes the sum of the bytes from the start of the table up to a fixed length 0. */
	PARTIAL_CHECKSUM,
	/** Offset of a structure from the start of the table; 0 for none. */
	TABLE_REFERENCE,
	/** Offset from the start of the structure that it stands in; 0 for none. */
	STRUCTURE_REFERENCE,
	/** Physical address of another table; 0 for none. */
	TABLE_POINTER,
	/** Physical address of something that is no table. */
	ADDRESS,
	/** Must be 0, or as its documentation says. */
	RESERVED
}
