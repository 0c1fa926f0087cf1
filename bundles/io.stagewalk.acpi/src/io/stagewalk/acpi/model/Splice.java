package io.stagewalk.acpi.model;

import java.util.List;

import io.stagewalk.acpi.definition.Member;

/**
 * Bytes of a table taken out, and others put in.
 *
 * @param at       offset of the first that is taken out
 * @param removed  how many are taken out
 * @param inserted what is put in
 * @param part     what is replaced or removed, or beside which something is put in
 * @param elements by how many the elements of the part's kind change
 */
record Splice(int at, int removed, byte[] inserted, Node part, int elements) implements Shift {

	@Override
	public int delta() {
		return inserted.length - removed;
	}

	@Override
	public List<Splice> splices() {
		return List.of(this);
	}

	@Override
	public boolean isStill() {
		return delta() == 0 && elements == 0;
	}

	@Override
	public byte[] in(byte[] old) {
		var bytes = new byte[old.length + delta()];
		System.arraycopy(old, 0, bytes, 0, at);
		System.arraycopy(inserted, 0, bytes, at, inserted.length);
		System.arraycopy(old, at + removed, bytes, at + inserted.length, old.length - at - removed);
		return bytes;
	}

	@Override
	public boolean takes(int offset) {
		return elements < 0 && offset >= at && offset < at + removed;
	}

	@Override
	public boolean touches(Field field) {
		return field.offset() < at + removed && at < field.end();
	}

	@Override
	public int moved(int offset) {
		return offset < at || offset == at && removed > 0 ? offset : offset >= at + removed ? offset + delta() : offset;
	}

	/** What is put in at the start of a list is its new start. */
	@Override
	public int start(Group structure, Member member, int target) {
		boolean isStart = target == at && part.parent().filter(structure::equals).isPresent() && Present.isOf(part, member);
		return isStart ? target : moved(target);
	}
}
