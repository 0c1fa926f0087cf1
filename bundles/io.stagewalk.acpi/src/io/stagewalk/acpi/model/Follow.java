package io.stagewalk.acpi.model;

import java.util.EnumSet;
import java.util.Set;

/** What is to follow an edit. */
public enum Follow {
	/** Lengths of the structures around it, and of the table. */
	LENGTHS,
	/** Counts of elements and sizes of fields. */
	COUNTS,
	/** Offsets of what moved. */
	OFFSETS,
	/** The table's checksums. */
	CHECKSUMS;

	/** The bytes that were named, and no others. */
	public static final Set<Follow> NOTHING = Set.of();
	/** All of it. */
	public static final Set<Follow> EVERYTHING = Set.copyOf(EnumSet.allOf(Follow.class));
}
