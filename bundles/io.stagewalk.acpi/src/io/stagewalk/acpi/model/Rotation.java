package io.stagewalk.acpi.model;

import java.util.Arrays;
import java.util.List;

import io.stagewalk.acpi.definition.Member;

/**
 * Two stretches of a table that lie beside each other change places.
 *
 * @param from   offset of the first byte of the first
 * @param middle offset of the first byte of the second
 * @param end    offset of the first byte behind both
 * @param part   one of the elements that change places
 */
record Rotation(int from, int middle, int end, Node part) implements Shift {

	@Override
	public byte[] in(byte[] old) {
		var bytes = Arrays.copyOf(old, old.length);
		System.arraycopy(old, middle, bytes, from, end - middle);
		System.arraycopy(old, from, bytes, from + end - middle, middle - from);
		return bytes;
	}

	@Override
	public int delta() {
		return 0;
	}

	@Override
	public int at() {
		return from;
	}

	@Override
	public List<Splice> splices() {
		return List.of();
	}

	@Override
	public boolean isStill() {
		return from == middle || middle == end;
	}

	@Override
	public boolean takes(int offset) {
		return false;
	}

	@Override
	public boolean touches(Field field) {
		return false;
	}

	@Override
	public int moved(int offset) {
		return offset < from || offset >= end ? offset : offset < middle ? offset + end - middle : offset - (middle - from);
	}

	/** A list starts where it did, whichever element is its first. */
	@Override
	public int start(Group structure, Member member, int target) {
		boolean isList = target == from && part.parent().filter(structure::equals).isPresent() && Present.isOf(part, member);
		return isList ? target : moved(target);
	}
}
