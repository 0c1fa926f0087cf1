package io.stagewalk.acpi.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
	private final Shift shift;
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

	Followers(TableModel table, Shift shift) {
		this.table = table;
		this.shift = shift;
	}

	List<Following> of(Set<Follow> follow) {
		var splices = shift.splices();
		if (!splices.isEmpty() && follow.contains(Follow.LENGTHS)) {
			lengths(splices.getFirst());
		}
		if (!splices.isEmpty() && follow.contains(Follow.COUNTS)) {
			counts(splices.getFirst());
		}
		if (follow.contains(Follow.OFFSETS)) {
			table.groups().stream().filter(group -> !shift.takes(group.offset())).forEach(this::offsets);
		}
		return following;
	}

	private void lengths(Splice splice) {
		for (var around = splice.part().parent(); around.isPresent(); around = around.get().parent()) {
			for (var child : around.get().children()) {
				if (child instanceof Field field && field.definition().role() == Role.LENGTH) {
					follow(field, field.number() + shift.delta(), Change.Reason.LENGTH);
				}
			}
		}
	}

	private void counts(Splice splice) {
		var part = splice.part();
		var values = part.parent().map(Values::of);
		if (values.isEmpty()) {
			return;
		}
		if (splice.elements() != 0 && Present.place(part).repeat() instanceof Place.Repeat.Times times) {
			long count = values.get().of(times.count(), new Values.At(part.offset(), 0, 0));
			Equation.solve(times.count(), count + splice.elements(), values.get())
					.ifPresent(found -> follow(found.field(), found.value(), Change.Reason.COUNT));
		}
		if (splice.elements() == 0 && part instanceof Field field) {
			Equation.solve(field.definition().size(), splice.inserted().length, values.get())
					.ifPresent(found -> follow(found.field(), found.value(), Change.Reason.SIZE));
		}
	}

	/** Offsets of the members of a structure that have a place of their own, and the references in its fields. */
	private void offsets(Group group) {
		var values = Values.of(group);
		Present.of(group, values).forEach(member -> place(Present.place(member), member, values));
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

	private void place(Place place, Member member, Values values) {
		if (place.at().isEmpty()) {
			return;
		}
		var group = values.group();
		long offset = Present.here(place.at().get(), values);
		int base = place.base() == Place.Base.TABLE ? 0 : group.offset();
		var first = first(member, group);
		long starts;
		if (first.isPresent()) {
			starts = first.get().at() - base;
		} else if (offset <= 0 || offset > table.root().length() - base) {
			return;
		} else {
			starts = shift.start(group, member, base + (int) offset) - shift.moved(base);
		}
		Equation.solve(place.at().get(), starts, values).filter(found -> found.value() != found.field().number())
				.ifPresent(found -> follow(found.field(), found.value(), Change.Reason.OFFSET));
	}

	/** What puts in the first of a member that the structure did not have. */
	private Optional<Splice> first(Member member, Group group) {
		return shift.splices().stream().filter(splice -> splice.elements() > 0 && splice.part().parent().filter(group::equals).isPresent()
				&& Present.isOf(splice.part(), member) && group.elements(member).isEmpty()).findFirst();
	}

	private void reference(Field field, int base) {
		long value = field.number();
		if (value <= 0 || value > table.root().length() - base || shift.touches(field)) {
			return;
		}
		int target = base + (int) value;
		if (shift.takes(target)) {
			follow(field, 0, Change.Reason.DANGLING);
		} else if (shift.moved(target) - shift.moved(base) != value) {
			follow(field, shift.moved(target) - shift.moved(base), Change.Reason.OFFSET);
		}
	}

	private void follow(Field field, long value, Change.Reason reason) {
		if (!shift.touches(field)) {
			var place = field.place();
			following.add(new Following(new TableField(place.file(), place.signature(), shift.moved(field.offset()), place.name()),
					field.length(), field.number(), value, reason));
		}
	}
}
