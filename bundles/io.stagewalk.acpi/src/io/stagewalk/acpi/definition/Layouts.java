package io.stagewalk.acpi.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import io.stagewalk.acpi.definition.Layout.Slot;

/**
 * What can be told of the structures of one definition before they are laid out: where their first fields stand, and for the
 * values of their type where all of them do. Most elements of lists are so: fields of fixed sizes, one behind the other.
 */
public final class Layouts {
	private final List<Slot> head;
	private final Optional<Slot> length;
	private final Optional<Slot> type;
	/** For each case of the type; without a type, for all. Empty where fields do not stand where they always do. */
	private final List<Optional<Layout>> layouts;
	private final Optional<Member.Selection> selection;

	private Layouts(List<Slot> head, List<Member> rest) {
		this.head = head;
		length = head.stream().filter(slot -> slot.field().role() == Role.LENGTH).findFirst();
		selection = rest.size() == 1 && rest.getFirst() instanceof Member.Selection only ? Optional.of(only) : Optional.empty();
		type = selection.flatMap(only -> slot(head, only.selector()));
		if (selection.isEmpty()) {
			layouts = List.of(layout(head, rest, Optional.empty()));
		} else if (type.isPresent()) {
			layouts = selection.get().cases().stream().map(one -> layout(head, one.members(), Optional.of(one))).toList();
		} else {
			layouts = List.of();
		}
	}

	static Layouts of(List<Member> members) {
		var head = new ArrayList<Slot>();
		int taken = take(head, members);
		return new Layouts(List.copyOf(head), members.subList(taken, members.size()));
	}

	/** Takes the fields of fixed sizes that the members begin with. @return how many */
	private static int take(List<Slot> slots, List<Member> members) {
		int taken = 0;
		while (taken < members.size() && members.get(taken) instanceof FieldDefinition field && field.place().equals(Place.NEXT)
				&& field.size() instanceof Expression.Constant size && size.value() > 0 && size.value() <= Short.MAX_VALUE) {
			slots.add(new Slot(field, slots.isEmpty() ? 0 : slots.getLast().end(), (int) size.value()));
			taken++;
		}
		return taken;
	}

	private Optional<Layout> layout(List<Slot> common, List<Member> members, Optional<Member.Case> variant) {
		var slots = new ArrayList<>(common);
		int taken = take(slots, members);
		var counts = new ArrayList<Slot>();
		boolean isFixed = !slots.isEmpty() && slots.stream().filter(slot -> slot.field().role() == Role.LENGTH).count() <= 1
				&& slots.subList(common.size(), slots.size()).stream().noneMatch(slot -> slot.field().role() == Role.LENGTH)
				&& canBeAbsent(members.subList(taken, members.size()), slots, counts);
		return isFixed ? Optional.of(new Layout(slots, variant, counts)) : Optional.empty();
	}

	/**
	 * Whether members are simply not there in a structure that says that it ends before them: nothing gives them another place, and
	 * they are not counted, or by a field before.
	 */
	private boolean canBeAbsent(List<Member> members, List<Slot> slots, List<Slot> counts) {
		for (var member : members) {
			boolean can = length.isPresent() && switch (member) {
				case FieldDefinition field -> canBeAbsent(field.place(), slots, counts);
				case GroupDefinition structure -> canBeAbsent(structure.place(), slots, counts);
				case Member.Condition condition -> canBeAbsent(condition.then(), slots, counts)
						&& canBeAbsent(condition.otherwise(), slots, counts);
				case Member.Selection inner -> false;
				case Member.Until until -> false;
			};
			if (!can) {
				return false;
			}
		}
		return true;
	}

	private static boolean canBeAbsent(Place place, List<Slot> slots, List<Slot> counts) {
		if (place.at().isPresent()) {
			return false;
		}
		return switch (place.repeat()) {
			case Place.Repeat.Once once -> true;
			case Place.Repeat.ToEnd toEnd -> true;
			case Place.Repeat.Times times -> {
				var count = slot(slots, times.count());
				count.ifPresent(counts::add);
				yield count.isPresent();
			}
		};
	}

	/** The field that an expression is, if it is a field of those. */
	private static Optional<Slot> slot(List<Slot> slots, Expression expression) {
		return expression instanceof Expression.Reference reference && reference.scope() == Expression.Scope.NEAREST
				? slots.stream().filter(slot -> slot.field().isCalled(reference.name())).reduce((one, next) -> next)
				: Optional.empty();
	}

	/** Bytes of the fields that all such structures begin with. */
	public int headSize() {
		return head.isEmpty() ? 0 : head.getLast().end();
	}

	/** Where a structure says its length, if it does that in one of its first fields. */
	public Optional<Slot> length() {
		return length;
	}

	/** Where it says what it holds. */
	public Optional<Slot> type() {
		return type;
	}

	/** Bytes of such structures where they are always the same, whatever they say. */
	public OptionalInt size() {
		return length.isEmpty() && selection.isEmpty() && layouts.getFirst().isPresent()
				? OptionalInt.of(layouts.getFirst().get().size())
				: OptionalInt.empty();
	}

	/**
	 * The layout of a structure of some bytes.
	 *
	 * @param type the number in its {@link #type()}; where that is empty, of no importance
	 * @param size its bytes: as many as it says, or {@link #size()}
	 * @return empty if it must be laid out to know its fields
	 */
	public Optional<Layout> of(long type, int size) {
		int which = selection.isEmpty() ? 0 : which(type);
		if (which >= layouts.size() || size < headSize()) {
			return Optional.empty();
		}
		var layout = layouts.get(which);
		return layout.isPresent() ? layout.get().within(size) : layout;
	}

	private int which(long type) {
		var cases = selection.orElseThrow().cases();
		for (int i = 0; i < cases.size(); i++) {
			if (cases.get(i).value().holds(type)) {
				return i;
			}
		}
		return cases.size();
	}
}
