package io.stagewalk.acpi.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.definition.Expression;
import io.stagewalk.acpi.definition.FieldDefinition;
import io.stagewalk.acpi.definition.GroupDefinition;
import io.stagewalk.acpi.definition.Member;
import io.stagewalk.acpi.definition.Place;
import io.stagewalk.acpi.definition.Role;

/** Lays the members of one structure over its bytes. */
final class Inflater {
	private static final int NOT_SAID = -1;

	private final Group group;
	private final Source source;
	private final Occupied occupied;
	private final List<Problem> problems = new ArrayList<>();
	private final Values values;
	/** Of the fields. */
	private final List<FieldDefinition> definitions = new ArrayList<>();
	private Optional<Member.Case> variant = Optional.empty();
	/** Where the next member stands. */
	private int cursor;
	/** End of the structure. */
	private int end;
	/** Where members that follow each other must end. */
	private int until;
	/** Where bytes that are put together say that the structure ends. */
	private int said = NOT_SAID;
	private Optional<Field> length = Optional.empty();
	private boolean ended;

	/** @param values of the same structure, which sees its members as they come */
	Inflater(Group group, Source source, Values values) {
		this.group = group;
		this.source = source;
		this.values = values;
		cursor = group.offset();
		occupied = new Occupied(group);
	}

	/** @param limit the offset that the structure cannot pass */
	Inside inflate(int limit) {
		end = limit;
		until = limit;
		members(group.definition().members());
		takeUnknown();
		takeBehind();
		int last = occupied.end();
		if (source.isPlaced()) {
			last = group.parent().isEmpty() ? limit : length.isPresent() ? end : occupied.end();
		}
		group.setLength(last - group.offset());
		source.end(group, length);
		var shape = group.definition().shape(variant, definitions);
		return new Inflated(occupied.whole(last, end), List.copyOf(values.fields()), shape, List.copyOf(problems), variant);
	}

	private void members(List<Member> members) {
		for (var member : members) {
			switch (member) {
				case FieldDefinition field -> repeat(field, field.place(), index -> field(field, index));
				case GroupDefinition structure -> repeat(structure, structure.place(), index -> structure(structure, index));
				case Member.Condition condition -> members(value(condition.condition(), 0) != 0 ? condition.then() : condition.otherwise());
				case Member.Selection selection -> select(selection);
				case Member.Until limit -> {
					long offset = value(limit.offset(), 0);
					boolean inside = offset > 0 && Long.compareUnsigned(offset, end - group.offset()) <= 0;
					until = inside ? Math.max(cursor, group.offset() + (int) offset) : end;
				}
			}
		}
	}

	private void select(Member.Selection selection) {
		if (ended || !values.has(selection.selector())) {
			return;
		}
		var selected = selection.of(value(selection.selector(), 0));
		selected.ifPresent(one -> {
			variant = selected;
			members(one.members());
		});
	}

	/** Takes one of a member at the cursor. */
	private interface Step {
		Taken at(int index);
	}

	/** What became of one of a member. */
	private enum Taken {
		/** It is there. */
		YES,
		/** It has no bytes. */
		EMPTY,
		/** There is no room for it, or something else stands there: what comes after it is not there either. */
		ABSENT
	}

	private void repeat(Member member, Place place, Step step) {
		if (place.at().isEmpty()) {
			if (!ended) {
				times(member, place, step);
			}
			return;
		}
		long offset = value(place.at().get(), 0);
		if (offset == 0) {
			return;
		}
		if (source.isPlaced()) {
			placed(member, place, offset, step);
		} else if (!ended || start(place) + offset == cursor) {
			times(member, place, step);
		}
	}

	private int start(Place place) {
		return place.base() == Place.Base.TABLE ? 0 : group.offset();
	}

	/** A member with a place of its own. */
	private void placed(Member member, Place place, long offset, Step step) {
		int start = start(place);
		if (Long.compareUnsigned(offset, end - start) > 0) {
			var said = Equation.solve(place.at().orElseThrow(), offset, values).map(Equation::field);
			problem(said.map(Field::offset).orElse(cursor), said.map(Field::name).orElse("place"), "at most 0x" + Integer.toHexString(end - start),
					"0x" + Long.toHexString(offset));
			return;
		}
		int back = cursor;
		int limit = until;
		boolean wasEnded = ended;
		cursor = freeFrom(start + (int) offset);
		until = cursor < limit ? limit : end;
		times(member, place, step);
		cursor = back;
		until = limit;
		ended = wasEnded;
	}

	/** An offset, or the end of all that is there where it is taken: what firmware left there follows, most often. */
	private int freeFrom(int offset) {
		var there = occupied.in(offset, 1);
		there.ifPresent(child -> problem(child.offset(), nameOf(child), "no other structure here",
				"one that starts at 0x" + Integer.toHexString(offset)));
		return there.isPresent() ? occupied.end() : offset;
	}

	private void times(Member member, Place place, Step step) {
		switch (place.repeat()) {
			case Place.Repeat.Once once -> ended |= step.at(0) == Taken.ABSENT;
			case Place.Repeat.Times times -> ended |= counted(member, times, step) == Taken.ABSENT;
			case Place.Repeat.ToEnd toEnd -> {
				var taken = Taken.YES;
				for (int i = 0; goesOn() && taken == Taken.YES; i++) {
					taken = step.at(i);
				}
			}
		}
	}

	/** Whether a list can have another element. */
	private boolean goesOn() {
		return source.isPlaced() ? cursor < until : !source.trustsLengths() || said == NOT_SAID || group.parent().isEmpty()
				|| cursor < said;
	}

	private Taken counted(Member member, Place.Repeat.Times times, Step step) {
		long count = value(times.count(), 0);
		var taken = Taken.YES;
		int i = 0;
		while (taken == Taken.YES && (Long.compareUnsigned(i, count) < 0 || source.hasMore(group, member))) {
			taken = step.at(i);
			i += taken == Taken.YES ? 1 : 0;
		}
		boolean isOther = taken == Taken.ABSENT && Long.compareUnsigned(i, count) < 0 || Long.compareUnsigned(i, count) > 0;
		if (taken == Taken.ABSENT && source.isPlaced() && Equation.solve(times.count(), count, values).isPresent()) {
			var counter = Equation.solve(times.count(), count, values).get().field();
			problem(counter.offset(), counter.name(), "at most " + i + ", as there is room for", Long.toUnsignedString(count));
		}
		return isOther && isCounted(member, times, i) ? Taken.YES : taken;
	}

	/** Whether a list says now how many elements it has. */
	private boolean isCounted(Member member, Place.Repeat.Times times, int elements) {
		var counter = Equation.solve(times.count(), elements, values);
		return counter.isPresent() && source.count(member, counter.get().field(), counter.get().value());
	}

	private Taken field(FieldDefinition definition, int index) {
		takeUnknown();
		long size = value(definition.size(), index);
		if (source.isPlaced() && size <= 0) {
			return Taken.EMPTY;
		}
		var wanted = new Field(group, definition, index, cursor, (int) Math.clamp(size, 0, Integer.MAX_VALUE));
		int taken = source.take(wanted, room());
		if (taken == Source.ABSENT) {
			boolean mayBeEmpty = !source.isPlaced() && !(definition.size() instanceof Expression.Constant);
			if (source.isPlaced() && (cursor < until || isWhole())) {
				problem(cursor, wanted.name(), wanted.length() + " bytes", Math.max(0, until - cursor) + " before the end");
			}
			if (!source.isPlaced() && !mayBeEmpty && isWhole()) {
				source.missing(wanted);
			}
			return mayBeEmpty ? Taken.EMPTY : Taken.ABSENT;
		}
		if (taken == 0) {
			return Taken.EMPTY;
		}
		if (!isFree(cursor, taken, wanted.name())) {
			return Taken.ABSENT;
		}
		var field = taken == wanted.length() ? wanted : new Field(group, definition, index, cursor, taken);
		add(field);
		values.fields().add(field);
		definitions.add(definition);
		if (definition.role() == Role.LENGTH) {
			limit(field);
		}
		return Taken.YES;
	}

	/** The structure says how long it is; with 0 it says nothing, and is as long as its members. */
	private void limit(Field field) {
		long bytes = field.number() + field.definition().checked().orElse(0);
		int least = cursor - group.offset();
		int most = end - group.offset();
		if (!source.isPlaced()) {
			length = Optional.of(field);
			said = bytes >= least && bytes <= Parts.MANY ? group.offset() + (int) bytes : NOT_SAID;
			return;
		}
		if (Long.compareUnsigned(bytes, least) < 0 || Long.compareUnsigned(bytes, most) > 0) {
			problem(field.offset(), field.name(), least + " to " + most, Long.toUnsignedString(bytes));
		}
		if (bytes != 0) {
			length = Optional.of(field);
			end = Long.compareUnsigned(bytes, most) < 0 ? group.offset() + (int) Math.max(bytes, least) : end;
			until = end;
		}
	}

	/** Bytes up to the end, as far as that is known. */
	private int room() {
		return source.isPlaced() ? until - cursor : said == NOT_SAID ? Parts.MANY : said - cursor;
	}

	private Taken structure(GroupDefinition definition, int index) {
		takeUnknown();
		if (source.isPlaced() && (cursor >= until || !isFree(cursor, 1, definition.name())) || !source.begin(definition)) {
			return Taken.ABSENT;
		}
		var child = new Group(group.content(), Optional.of(group), definition, index, cursor);
		int length = source.isPlaced() ? SelfLength.of(child, until - cursor) : SelfLength.NOT_KNOWN;
		if (length == SelfLength.NOT_KNOWN) {
			child.setInside(new Inflater(child, source, new Values(child, new ArrayList<>(), Optional.of(values))).inflate(until));
		} else {
			child.setLength(length);
		}
		if (child.length() == 0 || !isFree(cursor, child.length(), definition.name())) {
			return Taken.ABSENT;
		}
		add(child);
		return Taken.YES;
	}

	private void add(Node child) {
		occupied.add(child);
		cursor = child.end();
	}

	private void takeUnknown() {
		for (int size = source.unknown(); size > 0; size = source.unknown()) {
			add(new Unknown(group, "Unknown", cursor, size));
		}
	}

	private void takeBehind() {
		if (said > cursor && group.parent().isPresent()) {
			int size = source.behind(said - cursor);
			if (size > 0) {
				add(new Unknown(group, "Unknown", cursor, size));
			}
		}
	}

	/** Whether the structure has no shorter forms: it does not say its length. */
	private boolean isWhole() {
		return length.isEmpty() && group.parent().isPresent();
	}

	/** Whether no member stands in a stretch. */
	private boolean isFree(int offset, int size, String name) {
		var there = occupied.in(offset, size);
		there.ifPresent(child -> problem(offset, nameOf(child), "bytes of one field",
				"0x" + Integer.toHexString(Math.max(offset, child.offset())) + " is in " + nameOf(child) + " and in " + name));
		return there.isEmpty();
	}

	/** What a child is called. Which case of a structure it is may depend on this structure, which is not laid out yet. */
	private static String nameOf(Node child) {
		return child instanceof Group structure ? structure.kind() : child.name();
	}

	private long value(Expression expression, int index) {
		return expression instanceof Expression.Constant constant ? constant.value()
				: values.of(expression, new Values.At(cursor, source.rest(cursor, until), index));
	}

	private void problem(int offset, String name, String expected, String found) {
		problems.add(new Problem(group.content().place(offset, name), expected, found));
	}
}
