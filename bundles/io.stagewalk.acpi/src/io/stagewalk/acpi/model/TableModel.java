package io.stagewalk.acpi.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.definition.Definitions;
import io.stagewalk.acpi.definition.TableDefinition;

/**
 * A table as its bytes and the fields that its definition sees in them. Every byte belongs to one field or one unknown
 * stretch, whatever the bytes are. Immutable: a change gives another model ({@link TableEdit}), so undo is keeping this one.
 */
public final class TableModel {
	private final String file;
	private final TableDefinition definition;
	private final Content content;
	private final Group root;
	/** Found once, by whoever asks first. */
	private volatile All all;

	/** Everything in a table, by ascending offset; a structure stands before what it holds. */
	private record All(List<Node> leaves, List<Field> fields, List<Group> groups) {

		static All of(Group root) {
			var all = new All(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
			all.add(root);
			return all;
		}

		private void add(Node node) {
			switch (node) {
				case Group group -> {
					groups.add(group);
					group.children().forEach(this::add);
				}
				case Field field -> {
					leaves.add(field);
					fields.add(field);
				}
				case Unknown unknown -> leaves.add(unknown);
			}
		}
	}

	TableModel(String file, TableDefinition definition, Content content, Group root) {
		this.file = file;
		this.definition = definition;
		this.content = content;
		this.root = root;
	}

	/** A table by the definition of its signature; by the header alone where there is none. */
	public static TableModel of(Table table) {
		return of(table.file(), table.bytes(), Definitions.standard());
	}

	/**
	 * Bytes that may be a table, whole or damaged.
	 *
	 * @param file the name to report
	 */
	public static TableModel of(String file, byte[] bytes, Definitions definitions) {
		var definition = definitions.of(signature(bytes)).orElseGet(() -> definitions.of("OEMx").orElseThrow());
		return of(file, bytes, definition);
	}

	private static TableModel of(String file, byte[] bytes, TableDefinition definition) {
		var content = new Content(file, signature(bytes), bytes.clone());
		var root = new Group(content, Optional.empty(), definition.root(), 0, 0);
		root.setLength(bytes.length);
		return new TableModel(file, definition, content, root);
	}

	/** The same table with other bytes. */
	TableModel with(byte[] bytes) {
		return of(file, bytes, definition);
	}

	private static String signature(byte[] bytes) {
		int size = bytes.length >= 8 && new String(bytes, 0, 8, StandardCharsets.ISO_8859_1).equals("RSD PTR ") ? 8 : 4;
		return new String(bytes, 0, Math.min(size, bytes.length), StandardCharsets.ISO_8859_1);
	}

	/** The signature in the bytes: four characters, {@code RSD PTR } has eight; fewer if there are not so many bytes. */
	public String signature() {
		return content.signature();
	}

	/** The name to report. */
	public String file() {
		return file;
	}

	public TableDefinition definition() {
		return definition;
	}

	/**
	 * The whole table, if it is of a signature and nothing in it contradicts its definition.
	 *
	 * @throws TableException if it is of another signature or longer than {@link Table#MAX_DATA_LENGTH}, or with the first
	 *                        problem
	 */
	public Group sound(String signature) throws TableException {
		if (!definition.signature().equals(signature)) {
			throw new TableException(content.place(0, "Signature"), signature, definition.signature());
		}
		if (content.length() > Table.MAX_DATA_LENGTH) {
			throw new TableException(content.place(4, "Table Length"), "at most " + Table.MAX_DATA_LENGTH,
					Integer.toString(content.length()));
		}
		var problem = problems().findFirst();
		if (problem.isPresent()) {
			throw new TableException(problem.get().field(), problem.get().expected(), problem.get().found());
		}
		return root;
	}

	/** The whole table. */
	public Group root() {
		return root;
	}

	/** A copy of all bytes. */
	public byte[] bytes() {
		return content.all();
	}

	/** The bytes as a table. @throws TableException if they have no whole header, or are fewer than it says */
	public Table table() throws TableException {
		return Table.of(file, bytes());
	}

	private All all() {
		var known = all;
		if (known == null) {
			known = All.of(root);
			all = known;
		}
		return known;
	}

	/** All leaves by ascending offset: every byte once. */
	public Stream<Node> leaves() {
		return all().leaves().stream();
	}

	/** All fields by ascending offset. */
	public Stream<Field> fields() {
		return all().fields().stream();
	}

	/** The table and all structures in it, each before those that it holds. */
	public Stream<Group> groups() {
		return all().groups().stream();
	}

	/** Where the bytes are not as the definition says, by the order of the structures. */
	public Stream<Problem> problems() {
		return groups().flatMap(group -> group.problems().stream());
	}

	/** The leaf that a byte belongs to; empty outside of the table. */
	public Optional<Node> leafAt(int offset) {
		Node node = root;
		while (node instanceof Group group) {
			var inner = group.children().stream().filter(child -> child.offset() <= offset && offset < child.end()).findFirst();
			if (inner.isEmpty()) {
				return Optional.empty();
			}
			node = inner.get();
		}
		return Optional.of(node);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof TableModel that && file.equals(that.file) && definition == that.definition
				&& Arrays.equals(bytes(), that.bytes());
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(bytes());
	}

	@Override
	public String toString() {
		return file + " (" + definition.signature() + ", " + content.length() + " bytes)";
	}
}
