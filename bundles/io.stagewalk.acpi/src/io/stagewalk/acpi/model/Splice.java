package io.stagewalk.acpi.model;

/**
 * Bytes of a table taken out, and others put in.
 *
 * @param at       offset of the first that is taken out
 * @param removed  how many are taken out
 * @param inserted what is put in
 * @param part     what is replaced or removed, or beside which something is put in
 * @param elements by how many the elements of the part's kind change
 */
record Splice(int at, int removed, byte[] inserted, Node part, int elements) {

	/** By how many bytes the table grows. */
	int delta() {
		return inserted.length - removed;
	}

	byte[] in(byte[] old) {
		var bytes = new byte[old.length + delta()];
		System.arraycopy(old, 0, bytes, 0, at);
		System.arraycopy(inserted, 0, bytes, at, inserted.length);
		System.arraycopy(old, at + removed, bytes, at + inserted.length, old.length - at - removed);
		return bytes;
	}

	/** Whether something at an offset is among what is taken out and not put in again. */
	boolean takes(int offset) {
		return elements < 0 && offset >= at && offset < at + removed;
	}

	/** Whether a field has bytes that are taken out. */
	boolean touches(Field field) {
		return field.offset() < at + removed && at < field.end();
	}

	/** Where something stands after it that stood at an offset. */
	int moved(int offset) {
		return offset < at || offset == at && removed > 0 ? offset : offset >= at + removed ? offset + delta() : offset;
	}
}
