package io.stagewalk.acpi.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.definition.BitsDefinition;
import io.stagewalk.acpi.definition.GroupDefinition;
import io.stagewalk.acpi.definition.Kind;
import io.stagewalk.acpi.definition.Member;
import io.stagewalk.acpi.definition.Role;

/**
 * Edits of a table: each changes the bytes that it names, lets follow what it was told, reports that, and gives another
 * table.
 */
public final class TableEdit {
	private final TableModel table;
	private final Set<Follow> follow;

	/** @param follow what is to follow each edit */
	public TableEdit(TableModel table, Set<Follow> follow) {
		this.table = table;
		this.follow = Set.copyOf(follow);
	}

	/**
	 * Sets a number.
	 *
	 * @param value unsigned
	 * @throws TableException if the field is no number, or the value does not fit
	 */
	public Edited set(Field field, long value) throws TableException {
		int size = field.length();
		if (!field.isNumber()) {
			throw new TableException(field.place(), "a field that is a number", field.definition().kind().toString());
		}
		if (size < Long.BYTES && value >>> size * Byte.SIZE != 0) {
			throw new TableException(field.place(), "at most " + size + " bytes", "0x" + Long.toHexString(value));
		}
		return replace(field, Content.littleEndian(value, size));
	}

	/** Sets some bits of a number. @throws TableException if the value does not fit them */
	public Edited set(Field field, BitsDefinition bits, long value) throws TableException {
		if ((value & ~bits.mask()) != 0) {
			throw new TableException(field.place(), bits.name() + " of at most " + bits.width() + " bits", "0x" + Long.toHexString(value));
		}
		return set(field, bits.in(field.number(), value));
	}

	/**
	 * Sets characters: as many as there is room for in a field of fixed size, any number in one that ends with NUL.
	 *
	 * @throws TableException if they do not fit, or the field has none
	 */
	public Edited set(Field field, String characters) throws TableException {
		var utf16 = field.definition().kind() == Kind.UTF16;
		var bytes = characters.getBytes(utf16 ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1);
		return switch (field.definition().kind()) {
			case TEXT -> {
				if (bytes.length > field.length()) {
					throw new TableException(field.place(), "at most " + field.length() + " characters", Integer.toString(bytes.length));
				}
				yield replace(field, Arrays.copyOf(bytes, field.length()));
			}
			case STRING -> replace(field, Arrays.copyOf(bytes, bytes.length + 1));
			case UTF16 -> replace(field, Arrays.copyOf(bytes, bytes.length + Character.BYTES));
			case NUMBER, BYTES, UUID, PCI_PATH ->
				throw new TableException(field.place(), "a field of characters", field.definition().kind().toString());
		};
	}

	/**
	 * Puts other bytes in the place of a part; what is behind it moves if they are more or fewer.
	 *
	 * @throws TableException if the table would get longer than {@link Table#MAX_FILE_LENGTH}
	 */
	public Edited replace(Node part, byte[] bytes) throws TableException {
		return apply(new Splice(part.offset(), part.length(), bytes, part, 0));
	}

	/** Takes out a part: a structure, a repeated field, or an unknown stretch. @throws TableException if it is the table */
	public Edited remove(Node part) throws TableException {
		return remove(List.of(part));
	}

	/** Takes out parts of one structure, each of another list; the count follows of the first. @throws TableException if one is the table */
	public Edited remove(List<Node> parts) throws TableException {
		var splices = new ArrayList<Splice>();
		for (var part : parts) {
			if (part.parent().isEmpty()) {
				throw new TableException(table.root().place("table"), "a part of the table", "the table");
			}
			splices.add(new Splice(part.offset(), part.length(), new byte[0], part, -1));
		}
		return apply(new Shifts(splices));
	}

	/** Puts a structure before another of its list. @throws TableException if the table would get too long */
	public Edited insertBefore(Group element, byte[] bytes) throws TableException {
		return apply(new Splice(element.offset(), 0, bytes, element, 1));
	}

	/** Puts a structure behind another of its list. @throws TableException if the table would get too long */
	public Edited insertAfter(Group element, byte[] bytes) throws TableException {
		return apply(new Splice(element.end(), 0, bytes, element, 1));
	}

	/**
	 * Puts a structure at the end of a list.
	 *
	 * @param list which of the lists of the structure, by its definition
	 * @throws TableException if the table would get too long
	 */
	public Edited append(Group structure, GroupDefinition list, byte[] bytes) throws TableException {
		return insert(List.of(new Insertion(structure, list, structure.elements(list).size(), bytes)));
	}

	/**
	 * An element that is to be put in.
	 *
	 * @param list  a repeated structure or field of the structure, by its definition; it may be empty
	 * @param index which element it becomes, 0 to as many as there are
	 */
	public record Insertion(Group structure, Member list, int index, byte[] bytes) {
	}

	/**
	 * Puts elements into lists of one structure; the count follows of the first.
	 *
	 * @throws TableException if there is no such place, or the table would get too long
	 */
	public Edited insert(List<Insertion> insertions) throws TableException {
		var splices = new ArrayList<Splice>();
		for (var insertion : insertions) {
			splices.add(splice(insertion));
		}
		return apply(new Shifts(splices));
	}

	private static Splice splice(Insertion insertion) throws TableException {
		var structure = insertion.structure();
		var elements = structure.elements(insertion.list());
		int index = insertion.index();
		if (index < 0 || index > elements.size()) {
			throw new TableException(structure.place(structure.name()), "a place from 0 to " + elements.size(), Integer.toString(index));
		}
		int at = elements.isEmpty() ? Present.emptyPlace(structure, insertion.list())
				: index < elements.size() ? elements.get(index).offset() : elements.getLast().end();
		return new Splice(at, 0, insertion.bytes(), Present.first(structure, insertion.list(), at), 1);
	}

	/**
	 * Makes the table as long as its bytes and its checksums right.
	 *
	 * @throws TableException if its length does not fit into its field
	 */
	public Edited completed() throws TableException {
		var length = table.root().children().stream().filter(child -> child instanceof Field field && field.definition().role() == Role.LENGTH)
				.map(Field.class::cast).findFirst();
		if (length.isEmpty() || length.get().number() == table.root().length()) {
			return checksums();
		}
		var field = length.get();
		var longer = new TableEdit(table, Follow.NOTHING).set(field, table.root().length()).table();
		var changes = new ArrayList<>(List.of(new Change(field.place(), field.number(), table.root().length(), Change.Reason.LENGTH)));
		var checked = new TableEdit(longer, follow).checksums();
		changes.addAll(checked.changes());
		return new Edited(checked.table(), changes);
	}

	/** Makes the checksums right. */
	public Edited checksums() {
		var bytes = table.bytes();
		var changes = new ArrayList<Change>();
		Checksums.set(table, bytes, changes);
		return new Edited(table.with(bytes), changes);
	}

	/**
	 * An element of a list that is to be moved.
	 *
	 * @param place another of the list, whose place it takes; those between move up
	 */
	public record Movement(Node element, Node place) {
	}

	/** Moves elements of lists of one structure. @throws TableException if an element and its place are not of one list */
	public Edited move(List<Movement> movements) throws TableException {
		var rotations = new ArrayList<Rotation>();
		for (var movement : movements) {
			var element = movement.element();
			var place = movement.place();
			if (!isBeside(element, place)) {
				throw new TableException(table.root().place(element.name()), "an element of the same list", place.name());
			}
			rotations.add(element.offset() <= place.offset() ? new Rotation(element.offset(), element.end(), place.end(), element)
					: new Rotation(place.offset(), element.offset(), element.end(), element));
		}
		return apply(new Shifts(rotations));
	}

	private static boolean isBeside(Node one, Node other) {
		return one.parent().isPresent() && one.parent().equals(other.parent()) && switch (one) {
			case Group group -> Present.isOf(other, group.definition());
			case Field field -> Present.isOf(other, field.definition());
			case Unknown unknown -> false;
		};
	}

	private Edited apply(Shift shift) throws TableException {
		long length = (long) table.length() + shift.delta();
		if (length > Table.MAX_FILE_LENGTH) {
			throw new TableException(table.root().place("table"), "at most " + Table.MAX_FILE_LENGTH + " bytes", Long.toString(length));
		}
		var bytes = shift.in(table.bytes());
		var changes = new ArrayList<Change>();
		if (!shift.isStill()) {
			for (var change : new Followers(table, shift).of(follow)) {
				put(bytes, change.field().offset(), Content.littleEndian(change.value(), change.size()));
				changes.add(change.change());
			}
		}
		var edited = table.with(bytes);
		if (follow.contains(Follow.CHECKSUMS)) {
			Checksums.set(edited, bytes, changes);
			edited = table.with(bytes);
		}
		return new Edited(edited, changes);
	}

	private static void put(byte[] bytes, long offset, byte[] value) {
		System.arraycopy(value, 0, bytes, (int) offset, value.length);
	}
}
