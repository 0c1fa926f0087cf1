package io.stagewalk.acpi.model;

import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.RandomAccess;

import io.stagewalk.acpi.definition.Layout;
import io.stagewalk.acpi.definition.Member;
import io.stagewalk.acpi.definition.Shape;

/** What a structure holds whose fields all stand where its definition alone tells it: they are made when they are asked for. */
record Regular(Group group, Layout layout) implements Inside {

	/** Empty if the structure must be laid out to know what it holds. */
	static Optional<Inside> of(Group group) {
		if (group.parent().isEmpty()) {
			return Optional.empty();
		}
		var layouts = group.definition().layouts();
		if (group.length() < layouts.headSize() || !isAsLongAsSaid(group)) {
			return Optional.empty();
		}
		long type = layouts.type().isPresent() ? number(group, layouts.type().get()) : 0;
		var layout = layouts.of(type, group.length());
		if (layout.isEmpty()) {
			return Optional.empty();
		}
		for (var count : layout.get().counts()) {
			if (number(group, count) != 0) {
				return Optional.empty();
			}
		}
		return Optional.of(new Regular(group, layout.get()));
	}

	private static boolean isAsLongAsSaid(Group group) {
		var length = group.definition().layouts().length();
		return length.isPresent()
				? number(group, length.get()) + length.get().field().checked().orElse(0) == group.length()
				: group.definition().layouts().size().equals(OptionalInt.of(group.length()));
	}

	private static long number(Group group, Layout.Slot slot) {
		return group.content().number(group.offset() + slot.offset(), Math.min(slot.size(), Long.BYTES));
	}

	@Override
	public Field field(int index) {
		var slot = layout.slots().get(index);
		return new Field(group, slot.field(), 0, group.offset() + slot.offset(), slot.size());
	}

	@Override
	public long number(int index) {
		return number(group, layout.slots().get(index));
	}

	@Override
	public List<Node> children() {
		return Collections.unmodifiableList(fields());
	}

	@Override
	public List<Field> fields() {
		return new Fields(this);
	}

	/** The fields of a structure, each made when it is asked for. */
	private static final class Fields extends AbstractList<Field> implements RandomAccess {
		private final Regular of;

		Fields(Regular of) {
			this.of = of;
		}

		@Override
		public Field get(int index) {
			return of.field(index);
		}

		@Override
		public int size() {
			return of.layout.slots().size();
		}
	}

	@Override
	public Shape shape() {
		return layout.shape();
	}

	@Override
	public List<Problem> problems() {
		return List.of();
	}

	@Override
	public Optional<Member.Case> variant() {
		return layout.variant();
	}
}
