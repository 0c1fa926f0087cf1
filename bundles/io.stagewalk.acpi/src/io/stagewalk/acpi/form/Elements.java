package io.stagewalk.acpi.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.definition.Documentation;
import io.stagewalk.acpi.definition.Expression;
import io.stagewalk.acpi.definition.FieldDefinition;
import io.stagewalk.acpi.definition.GroupDefinition;
import io.stagewalk.acpi.definition.Member;
import io.stagewalk.acpi.definition.Place;
import io.stagewalk.acpi.definition.Role;
import io.stagewalk.acpi.model.Edited;
import io.stagewalk.acpi.model.Follow;
import io.stagewalk.acpi.model.Group;
import io.stagewalk.acpi.model.NewTable;
import io.stagewalk.acpi.model.Node;
import io.stagewalk.acpi.model.TableEdit;
import io.stagewalk.acpi.model.TableModel;

/**
 * The elements of one list of a structure, or of a repeated field: which there are, which may be put in, and the edits. Lists
 * that one count counts (registers, and the sizes of each) have as many elements: an edit of one is an edit of all.
 *
 * @param list the list, by its definition
 */
public record Elements(TableModel table, Group structure, Member list) {

	/**
	 * What may be put in.
	 *
	 * @param name of the elements of the kind
	 * @param type that makes it that; empty in lists of one kind
	 */
	public record Kind(String name, Optional<Member.Case> type, Documentation documentation) {
	}

	/** What all elements are called. */
	public String label() {
		return switch (list) {
			case GroupDefinition group -> group.name();
			case FieldDefinition field -> field.name();
			case Member.Condition condition -> "";
			case Member.Selection selection -> "";
			case Member.Until until -> "";
		};
	}

	/** The elements in their order. */
	public List<Item> items() {
		return nodes().stream().map(node -> Item.of(table, node)).toList();
	}

	private List<Node> nodes() {
		return structure.elements(list);
	}

	/** What may be put in, at any place. */
	public List<Kind> kinds() {
		return switch (list) {
			case GroupDefinition group -> kinds(group);
			case FieldDefinition field -> List.of(new Kind(field.name(), Optional.empty(), field.documentation()));
			case Member.Condition condition -> List.of();
			case Member.Selection selection -> List.of();
			case Member.Until until -> List.of();
		};
	}

	private static List<Kind> kinds(GroupDefinition group) {
		var kinds = new ArrayList<Kind>();
		var type = type(group);
		if (type.isPresent()) {
			for (var member : group.members()) {
				if (member instanceof Member.Selection selection && selection.selector().equals(type.get())) {
					// a case whose first value belongs to one before it cannot be told by a type
					selection.cases().stream().filter(one -> selection.of(one.value().first()).filter(one::equals).isPresent())
							.forEach(one -> kinds.add(new Kind(one.name(), Optional.of(one), one.documentation())));
				}
			}
		}
		return kinds.isEmpty() ? List.of(new Kind(group.name(), Optional.empty(), group.documentation())) : kinds;
	}

	/** The field of the elements that says what they are. */
	private static Optional<Expression> type(GroupDefinition group) {
		return group.members().stream().filter(member -> member instanceof FieldDefinition field && field.role() == Role.TYPE)
				.map(member -> (Expression) new Expression.Reference(((FieldDefinition) member).name(), Expression.Scope.NEAREST)).findFirst();
	}

	/**
	 * Puts in a new element of zeros with the type and the lengths that make it what it is.
	 *
	 * @param index which it becomes, 0 to as many as there are
	 * @throws TableException if there is no such place, or the structure is too short to have the list
	 */
	public Edited insert(int index, Kind kind, Set<Follow> follow) throws TableException {
		var insertions = new ArrayList<>(List.of(new TableEdit.Insertion(structure, list, index, bytes(kind))));
		twins().forEach(twin -> insertions.add(new TableEdit.Insertion(structure, twin.list, index, twin.bytes(twin.kinds().getFirst()))));
		var edited = new TableEdit(table, follow).insert(insertions);
		if (!isLonger(edited.table())) {
			throw new TableException(structure.place(label()), "a structure that has room for it", structure.length() + " bytes");
		}
		return edited;
	}

	private boolean isLonger(TableModel edited) {
		return edited.groups().stream().filter(group -> group.offset() == structure.offset() && group.definition() == structure.definition())
				.anyMatch(group -> group.elements(list).size() > nodes().size());
	}

	private byte[] bytes(Kind kind) {
		return switch (list) {
			case GroupDefinition group -> NewTable.element(group, kind.type());
			case FieldDefinition field -> new byte[field.size() instanceof Expression.Constant(long size) ? (int) size : 1];
			case Member.Condition condition -> new byte[0];
			case Member.Selection selection -> new byte[0];
			case Member.Until until -> new byte[0];
		};
	}

	/** Takes out an element. @throws TableException if there is no such element */
	public Edited remove(int index, Set<Follow> follow) throws TableException {
		var nodes = new ArrayList<>(List.of(node(index)));
		for (var twin : twins()) {
			nodes.add(twin.node(index));
		}
		return new TableEdit(table, follow).remove(nodes);
	}

	/** Moves an element to another's place; those between move up. @throws TableException if there is no such element */
	public Edited move(int from, int to, Set<Follow> follow) throws TableException {
		var movements = new ArrayList<>(List.of(new TableEdit.Movement(node(from), node(to))));
		for (var twin : twins()) {
			movements.add(new TableEdit.Movement(twin.node(from), twin.node(to)));
		}
		return new TableEdit(table, follow).move(movements);
	}

	/** The other lists that the same count counts. */
	private List<Elements> twins() {
		return place(list).repeat() instanceof Place.Repeat.Times times && times.count() instanceof Expression.Reference
				? structure.lists().stream().filter(other -> other != list && place(other).repeat().equals(times))
						.map(other -> new Elements(table, structure, other)).toList()
				: List.of();
	}

	private static Place place(Member member) {
		return switch (member) {
			case GroupDefinition group -> group.place();
			case FieldDefinition field -> field.place();
			case Member.Condition condition -> Place.NEXT;
			case Member.Selection selection -> Place.NEXT;
			case Member.Until until -> Place.NEXT;
		};
	}

	private Node node(int index) throws TableException {
		var nodes = nodes();
		if (index < 0 || index >= nodes.size()) {
			throw new TableException(structure.place(label()), "one of " + nodes.size(), Integer.toString(index));
		}
		return nodes.get(index);
	}
}
