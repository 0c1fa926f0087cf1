package io.stagewalk.acpi.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.stagewalk.acpi.TableField;
import io.stagewalk.acpi.definition.Expression;
import io.stagewalk.acpi.definition.FieldDefinition;
import io.stagewalk.acpi.definition.GroupDefinition;
import io.stagewalk.acpi.definition.Member;
import io.stagewalk.acpi.definition.Place;
import io.stagewalk.acpi.definition.Role;

/** Which numbers of a table follow when bytes are taken out or put in. */
final class Followers {
	private final TableModel table;
	private final Splice splice;
	private final List<Following> following = new ArrayList<>();

	/**
	 * A number that is to follow.
	 *
	 * @param field where it stands afterwards
	 * @param size  of it in bytes
	 */
	record Following(TableField field, int size, long before, long value, Change.Reason reason) {
		Change change() {
			return new Change(field, before, value, reason);
		}
	}

	Followers(TableModel table, Splice splice) {
		this.table = table;
		this.splice = splice;
	}

	List<Following> of(Set<Follow> follow) {
		if (follow.contains(Follow.LENGTHS)) {
			lengths();
		}
		if (follow.contains(Follow.COUNTS)) {
			counts();
		}
		if (follow.contains(Follow.OFFSETS)) {
			table.groups().stream().filter(group -> !splice.takes(group.offset())).forEach(this::offsets);
		}
		return following;
	}

	private void lengths() {
		for (var around = splice.part().parent(); around.isPresent(); around = around.get().parent()) {
			for (var child : around.get().children()) {
				if (child instanceof Field field && field.definition().role() == Role.LENGTH) {
					follow(field, field.number() + splice.delta(), Change.Reason.LENGTH);
				}
			}
		}
	}

	private void counts() {
		var part = splice.part();
		var values = part.parent().map(Values::of);
		if (values.isEmpty()) {
			return;
		}
		if (splice.elements() != 0 && place(part).repeat() instanceof Place.Repeat.Times times) {
			long count = values.get().of(times.count(), new Values.At(part.offset(), 0, 0));
			Equation.solve(times.count(), count + splice.elements(), values.get())
					.ifPresent(found -> follow(found.field(), found.value(), Change.Reason.COUNT));
		}
		if (splice.elements() == 0 && part instanceof Field field) {
			Equation.solve(field.definition().size(), splice.inserted().length, values.get())
					.ifPresent(found -> follow(found.field(), found.value(), Change.Reason.SIZE));
		}
	}

	private static Place place(Node node) {
		return switch (node) {
			case Group group -> group.definition().place();
			case Field field -> field.definition().place();
			case Unknown unknown -> Place.NEXT;
		};
	}

	/** Offsets of the members of a structure that have a place of their own, and the references in its fields. */
	private void offsets(Group group) {
		var values = Values.of(group);
		places(group.definition().members(), group, values);
		for (var child : group.children()) {
			if (child instanceof Field field) {
				switch (field.definition().role()) {
					case TABLE_REFERENCE -> reference(field, 0);
					case STRUCTURE_REFERENCE -> reference(field, group.offset());
					case VALUE, TYPE, LENGTH, CHECKSUM, PARTIAL_CHECKSUM, TABLE_POINTER, ADDRESS, RESERVED -> {
						// no offset
					}
				}
			}
		}
	}

	private void places(List<Member> members, Group group, Values values) {
		for (var member : members) {
			switch (member) {
				case FieldDefinition field -> place(field, field.place(), group, values);
				case GroupDefinition structure -> place(structure, structure.place(), group, values);
				case Member.Condition condition -> places(here(condition.condition(), values) != 0 ? condition.then() : condition.otherwise(),
						group, values);
				case Member.Selection selection -> selection.of(here(selection.selector(), values))
						.ifPresent(one -> places(one.members(), group, values));
				case Member.Until until -> {
					// what it limits is told by what stands behind it
				}
			}
		}
	}

	private static long here(Expression expression, Values values) {
		return values.of(expression, new Values.At(values.group().end(), 0, 0));
	}

	private void place(Member member, Place place, Group group, Values values) {
		if (place.at().isEmpty()) {
			return;
		}
		long offset = here(place.at().get(), values);
		int base = place.base() == Place.Base.TABLE ? 0 : group.offset();
		if (offset <= 0 || offset > table.root().length() - base) {
			return;
		}
		int target = base + (int) offset;
		// what is put in at the start of a list is its new start
		boolean isStart = target == splice.at() && splice.part().parent().filter(group::equals).isPresent() && isOf(splice.part(), member);
		long moved = (isStart ? target : splice.moved(target)) - splice.moved(base);
		Equation.solve(place.at().get(), moved, values).filter(found -> found.value() != found.field().number())
				.ifPresent(found -> follow(found.field(), found.value(), Change.Reason.OFFSET));
	}

	private static boolean isOf(Node node, Member member) {
		return switch (node) {
			case Group group -> group.definition() == member;
			case Field field -> field.definition() == member;
			case Unknown unknown -> false;
		};
	}

	private void reference(Field field, int base) {
		long value = field.number();
		if (value <= 0 || value > table.root().length() - base || splice.touches(field)) {
			return;
		}
		int target = base + (int) value;
		if (splice.takes(target)) {
			follow(field, 0, Change.Reason.DANGLING);
		} else if (splice.moved(target) - splice.moved(base) != value) {
			follow(field, splice.moved(target) - splice.moved(base), Change.Reason.OFFSET);
		}
	}

	private void follow(Field field, long value, Change.Reason reason) {
		if (!splice.touches(field)) {
			var place = field.place();
			following.add(new Following(new TableField(place.file(), place.signature(), splice.moved(field.offset()), place.name()),
					field.length(), field.number(), value, reason));
		}
	}
}
