package io.stagewalk.acpi.model;

import io.stagewalk.acpi.definition.Expression;
import io.stagewalk.acpi.definition.FieldDefinition;
import io.stagewalk.acpi.definition.Place;
import io.stagewalk.acpi.definition.Role;

/** How long a structure says it is, where that can be read without laying it out. */
final class SelfLength {
	static final int NOT_KNOWN = -1;

	private SelfLength() {
	}

	/** @param room bytes that it can have at most */
	static int of(Group group, int room) {
		int at = 0;
		for (var member : group.definition().members()) {
			if (!(member instanceof FieldDefinition field) || !field.place().equals(Place.NEXT)
					|| !(field.size() instanceof Expression.Constant size)) {
				return NOT_KNOWN;
			}
			int end = at + (int) size.value();
			if (end > room) {
				return NOT_KNOWN;
			}
			if (field.role() == Role.LENGTH) {
				long length = group.content().number(group.offset() + at, (int) size.value()) + field.checked().orElse(0);
				if (length == 0) {
					return NOT_KNOWN;
				}
				return Long.compareUnsigned(length, end) < 0 ? end : (int) Math.min(length, room);
			}
			at = end;
		}
		return NOT_KNOWN;
	}
}
