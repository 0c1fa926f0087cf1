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
		if (part.parent().isEmpty()) {
			throw new TableException(table.root().place("table"), "a part of the table", "the table");
		}
		return apply(new Splice(part.offset(), part.length(), new byte[0], part, -1));
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
		var last = structure.groups(list.name());
		if (!last.isEmpty()) {
			return insertAfter(last.getLast(), bytes);
		}
		int end = structure.children().stream().filter(child -> !(child instanceof Unknown)).mapToInt(Node::end).max()
				.orElse(structure.offset());
		var first = new Group(structure.content(), Optional.of(structure), list, 0, end);
		return apply(new Splice(end, 0, bytes, first, 1));
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

	private Edited apply(Splice splice) throws TableException {
		var old = table.bytes();
		long length = (long) old.length + splice.delta();
		if (length > Table.MAX_FILE_LENGTH) {
			throw new TableException(table.root().place("table"), "at most " + Table.MAX_FILE_LENGTH + " bytes", Long.toString(length));
		}
		var bytes = splice.in(old);
		var changes = new ArrayList<Change>();
		if (splice.delta() != 0 || splice.elements() != 0) {
			for (var change : new Followers(table, splice).of(follow)) {
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
