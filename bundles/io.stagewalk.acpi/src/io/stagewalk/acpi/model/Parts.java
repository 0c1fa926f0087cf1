package io.stagewalk.acpi.model;

import java.util.Optional;

import io.stagewalk.acpi.definition.GroupDefinition;
import io.stagewalk.acpi.definition.Member;

/** Bytes for the fields of a table that is put together, asked for in the order of its definition. */
public interface Parts {
	/** More than any table has. */
	int MANY = 1 << 30;

	/**
	 * The bytes of a field.
	 *
	 * @param wanted the field, as long as its definition says, as far as that says it
	 * @param room   bytes up to the end that the structure says it has, or {@link #MANY} if it does not say
	 * @return empty if it is not there, and so ends the structure, unless its length may be 0
	 */
	Optional<byte[]> take(Field wanted, int room);

	/** Told that a field is not there without which its structure would be none, where lengths are as made. */
	void missing(Field wanted);

	/** Whether a structure of a kind begins here; takes the line that heads it. */
	boolean begin(GroupDefinition group);

	/** Told that nothing more of a structure that began comes. */
	default void end(GroupDefinition group) {
	}

	/** Whether another element stands here that the structure around it does not count, and can be nothing else. */
	boolean hasMore(Group around, Member element);

	/** Told that a field counts more or fewer elements than there are. @return whether it shall count those that there are */
	boolean count(Member element, Field counter, long number);

	/** Bytes that are thought to be left, where a definition counts with what remains: at most {@link #MANY}. */
	int rest();

	/** Bytes of no field that stand here. */
	Optional<byte[]> unknown();

	/**
	 * Bytes that a structure says it has behind its last field.
	 *
	 * @param room how many, more than 0
	 * @return all of them, or empty if nothing tells that they are there
	 */
	Optional<byte[]> behind(int room);
}
