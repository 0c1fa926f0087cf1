package io.stagewalk.acpi.model;

import java.util.Optional;

import io.stagewalk.acpi.definition.Expression;
import io.stagewalk.acpi.definition.GroupDefinition;
import io.stagewalk.acpi.definition.Member;
import io.stagewalk.acpi.definition.Kind;

/** Bytes that are all there. */
record BinarySource(Content content) implements Source {

	@Override
	public boolean isPlaced() {
		return true;
	}

	@Override
	public boolean trustsLengths() {
		return true;
	}

	@Override
	public int take(Field wanted, int room) {
		if (wanted.length() > room) {
			return ABSENT;
		}
		boolean endsItself = wanted.definition().size() == Expression.Position.REMAINING;
		return switch (wanted.definition().kind()) {
			case STRING -> endsItself ? throughNul(wanted, 1) : wanted.length();
			case UTF16 -> endsItself ? throughNul(wanted, Character.BYTES) : wanted.length();
			case NUMBER, BYTES, TEXT, UUID, PCI_PATH -> wanted.length();
		};
	}

	/** Bytes up to and with the first character that is NUL, or all. */
	private int throughNul(Field wanted, int width) {
		for (int size = width; size <= wanted.length(); size += width) {
			if (content.number(wanted.offset() + size - width, width) == 0) {
				return size;
			}
		}
		return wanted.length();
	}

	@Override
	public void missing(Field wanted) {
		// what the bytes lack is a problem of the table
	}

	@Override
	public boolean begin(GroupDefinition group) {
		return true;
	}

	@Override
	public boolean hasMore(Group group, Member element) {
		return false;
	}

	@Override
	public boolean count(Member element, Field counter, long number) {
		return false;
	}

	@Override
	public int rest(int offset, int until) {
		return Math.max(0, until - offset);
	}

	@Override
	public void end(Group group, Optional<Field> length) {
		// the bytes stay as they are
	}

	@Override
	public int unknown() {
		return 0;
	}

	@Override
	public int behind(int room) {
		return 0;
	}
}
