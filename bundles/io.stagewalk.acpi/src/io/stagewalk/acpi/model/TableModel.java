package io.stagewalk.acpi.model;

import java.nio.ByteBuffer;
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
import io.stagewalk.acpi.definition.Trait;

/**
 * A table as its bytes and the fields that its definition sees in them. Every byte belongs to one field or one unknown
 * stretch, whatever the bytes are. Immutable: a change gives another model ({@link TableEdit}), so undo is keeping this one.
 */
public final class TableModel {
	private final String file;
	private final TableDefinition definition;
	private final Content content;
	private final Group root;
	/** What is in it, found once, by whoever asks first. */
	private volatile List<Node> leaves;
	private volatile List<Group> groups;
	private volatile List<Problem> problems;

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
		var whole = whole(signature);
		if (!problems().isEmpty()) {
			var first = problems().getFirst();
			throw new TableException(first.field(), first.expected(), first.found());
		}
		return whole;
	}

	/**
	 * The whole table, if it is of a signature, whatever in it contradicts its definition.
	 *
	 * @throws TableException if it is of another signature or longer than {@link Table#MAX_DATA_LENGTH}
	 */
	public Group whole(String signature) throws TableException {
		if (!definition.signature().equals(signature)) {
			throw new TableException(content.place(0, "Signature"), signature, content.signature());
		}
		if (content.length() > Table.MAX_DATA_LENGTH) {
			throw new TableException(content.place(4, "Table Length"), "at most " + Table.MAX_DATA_LENGTH,
					Integer.toString(content.length()));
		}
		return root;
	}

	/** The whole table. */
	public Group root() {
		return root;
	}

	/** How many bytes there are. */
	public int length() {
		return content.length();
	}

	/** All bytes, read-only and not copied. */
	public ByteBuffer buffer() {
		return content.buffer();
	}

	/** A copy of all bytes. */
	public byte[] bytes() {
		return content.all();
	}

	/** The bytes as a table. @throws TableException if they have no whole header, or are fewer than it says */
	public Table table() throws TableException {
		return Table.of(file, bytes());
	}

	/** All leaves by ascending offset: every byte once. */
	public Stream<Node> leaves() {
		var known = leaves;
		if (known == null) {
			var found = new ArrayList<Node>();
			addLeaves(root, found);
			known = List.copyOf(found);
			leaves = known;
		}
		return known.stream();
	}

	private static void addLeaves(Group group, List<Node> leaves) {
		for (var child : group.children()) {
			if (child instanceof Group inner) {
				addLeaves(inner, leaves);
			} else {
				leaves.add(child);
			}
		}
	}

	/** All fields by ascending offset. */
	public Stream<Field> fields() {
		return leaves().filter(Field.class::isInstance).map(Field.class::cast);
	}

	/** The fields that have a trait, by ascending offset: found without looking at others, where there are many structures alike. */
	public List<Field> fields(Trait trait) {
		var found = new ArrayList<Field>();
		addFields(root, trait, found);
		return found;
	}

	private static void addFields(Group group, Trait trait, List<Field> found) {
		switch (group.inside()) {
			case Regular regular -> {
				int index = regular.shape().with(trait, 0);
				for (int i = 1; index >= 0; i++) {
					found.add(regular.field(index));
					index = regular.shape().with(trait, i);
				}
			}
			case Inflated inflated -> {
				for (var child : inflated.children()) {
					switch (child) {
						case Group inner -> addFields(inner, trait, found);
						case Field field when trait.isOf(field.definition()) -> found.add(field);
						case Field other -> {
							// does not have it
						}
						case Unknown unknown -> {
							// is no field
						}
					}
				}
			}
		}
	}

	/** The stretches that no field of the definition takes, by ascending offset. */
	public List<Unknown> unknown() {
		var found = new ArrayList<Unknown>();
		addUnknown(root, found);
		return found;
	}

	private static void addUnknown(Group group, List<Unknown> found) {
		if (group.inside() instanceof Inflated inflated) {
			for (var child : inflated.children()) {
				switch (child) {
					case Group inner -> addUnknown(inner, found);
					case Unknown unknown -> found.add(unknown);
					case Field field -> {
						// is known
					}
				}
			}
		}
	}

	/** The table and all structures in it, each before those that it holds. */
	public List<Group> groups() {
		var known = groups;
		if (known == null) {
			var found = new ArrayList<Group>();
			addGroups(root, found);
			known = List.copyOf(found);
			groups = known;
		}
		return known;
	}

	private static void addGroups(Group group, List<Group> groups) {
		groups.add(group);
		if (group.inside() instanceof Inflated inflated) {
			for (var child : inflated.children()) {
				if (child instanceof Group inner) {
					addGroups(inner, groups);
				}
			}
		}
	}

	/** Where the bytes are not as the definition says, by the order of the structures. */
	public List<Problem> problems() {
		var known = problems;
		if (known == null) {
			var found = new ArrayList<Problem>();
			for (var group : groups()) {
				found.addAll(group.problems());
			}
			known = List.copyOf(found);
			problems = known;
		}
		return known;
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
