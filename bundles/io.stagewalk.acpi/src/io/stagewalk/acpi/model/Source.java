package io.stagewalk.acpi.model;

import java.util.Optional;

import io.stagewalk.acpi.definition.GroupDefinition;
import io.stagewalk.acpi.definition.Member;

/** Where the bytes of a structure come from while it is laid out: they are there, or they are put together from text. */
interface Source {
	/** The field is not there, and so the structure ends. */
	int ABSENT = -1;

	/**
	 * Whether the offsets and lengths that the bytes say tell where things are. Where bytes are put together one thing
	 * follows the other.
	 */
	boolean isPlaced();

	/** Whether lists end where the structure says that it ends, and not only where something else begins. */
	boolean trustsLengths();

	/**
	 * Takes a field.
	 *
	 * @param wanted the field, as long as its definition says
	 * @param room   bytes up to the end of the structure
	 * @return bytes that it has, or {@link #ABSENT}
	 */
	int take(Field wanted, int room);

	/** Told that a field is not there, while bytes are put together, of a structure that has no shorter forms. */
	void missing(Field wanted);

	/** Takes the line that begins a structure, where it has such a line. @return whether another one begins here */
	boolean begin(GroupDefinition group);

	/** Whether another element of a counted list stands here, though the count says that there is none. */
	boolean hasMore(Group group, Member element);

	/** Told that there are more or fewer elements than counted. @return whether the count is set to what it should be */
	boolean count(Member element, Field counter, long number);

	/** Bytes that are left from one offset on, where the structure cannot pass another. */
	int rest(int offset, int until);

	/** Told that a structure is complete, and which field says its length. */
	void end(Group group, Optional<Field> length);

	/** Takes bytes of no field that stand here. @return how many */
	int unknown();

	/** Takes as many bytes as a structure, while it is put together, says it has behind its last field. @return how many */
	int behind(int room);
}
