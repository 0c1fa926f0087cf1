package io.stagewalk.acpi.model;

/** How long a structure is, where that can be told without laying it out: it says so, or all of its kind are as long. */
final class SelfLength {
	static final int NOT_KNOWN = -1;

	private SelfLength() {
	}

	/** @param room bytes that it can have at most */
	static int of(Group group, int room) {
		var layouts = group.definition().layouts();
		if (layouts.length().isEmpty()) {
			int size = layouts.size().orElse(NOT_KNOWN);
			return size <= room ? size : NOT_KNOWN;
		}
		var slot = layouts.length().get();
		if (slot.end() > room) {
			return NOT_KNOWN;
		}
		long length = group.content().number(group.offset() + slot.offset(), slot.size()) + slot.field().checked().orElse(0);
		if (length == 0) {
			return NOT_KNOWN;
		}
		return Long.compareUnsigned(length, slot.end()) < 0 ? slot.end() : (int) Math.min(length, room);
	}
}
