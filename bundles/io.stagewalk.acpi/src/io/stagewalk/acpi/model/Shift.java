package io.stagewalk.acpi.model;

import java.util.List;

import io.stagewalk.acpi.definition.Member;

/** A change of a table's bytes that may move what it does not change. */
sealed interface Shift permits Splice, Rotation, Shifts {

	/** The bytes after it. */
	byte[] in(byte[] old);

	/** By how many bytes the table grows. */
	int delta();

	/** Offset of the first byte that may be another. */
	int at();

	/** What is put in or taken out; the first is what counts and sizes follow. */
	List<Splice> splices();

	/** Whether nothing stands elsewhere after it, and there are as many elements. */
	boolean isStill();

	/** Whether something at an offset is among what is taken out and not put in again. */
	boolean takes(int offset);

	/** Whether a field has bytes that are taken out. */
	boolean touches(Field field);

	/** Where something stands after it that stood at an offset. */
	int moved(int offset);

	/**
	 * Where a member with a place of its own starts after it.
	 *
	 * @param target where it started
	 */
	int start(Group structure, Member member, int target);
}
