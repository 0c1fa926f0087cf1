package io.stagewalk.acpi.model;

import java.util.List;

import io.stagewalk.acpi.definition.Role;

/** The bytes that make sums 0. */
final class Checksums {
	private Checksums() {
	}

	/** Sets those of a table in its bytes, the partial ones first, since the others cover them. */
	static void set(TableModel table, byte[] bytes, List<Change> changes) {
		int length = bytes.length;
		for (var child : table.root().children()) {
			if (child instanceof Field field && field.definition().role() == Role.LENGTH) {
				length = (int) Math.clamp(field.number() + field.definition().checked().orElse(0), 0, bytes.length);
			}
		}
		for (var role : List.of(Role.PARTIAL_CHECKSUM, Role.CHECKSUM)) {
			for (var child : table.root().children()) {
				if (child instanceof Field field && field.definition().role() == role) {
					set(field, bytes, Math.min(field.definition().checked().orElse(length), bytes.length), changes);
				}
			}
		}
	}

	private static void set(Field field, byte[] bytes, int length, List<Change> changes) {
		int sum = 0;
		for (int i = 0; i < length; i++) {
			sum += bytes[i];
		}
		int before = bytes[field.offset()] & 0xff;
		int after = before - sum & 0xff;
		if (after != before) {
			bytes[field.offset()] = (byte) after;
			changes.add(new Change(field.place(), before, after, Change.Reason.CHECKSUM));
		}
	}
}
