package io.stagewalk.acpi.lint;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import io.stagewalk.acpi.RawTable;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.definition.Definitions;
import io.stagewalk.acpi.definition.FieldDefinition;
import io.stagewalk.acpi.definition.GroupDefinition;
import io.stagewalk.acpi.definition.Member;
import io.stagewalk.acpi.model.Field;
import io.stagewalk.acpi.model.Follow;
import io.stagewalk.acpi.model.Group;
import io.stagewalk.acpi.model.NewTable;
import io.stagewalk.acpi.model.Node;
import io.stagewalk.acpi.model.TableEdit;
import io.stagewalk.acpi.model.TableModel;
import io.stagewalk.memory.PA;

/**
 * A machine whose tables are changed one field at a time. Immutable. Parts are named by a path: {@code [2]/Flags} is the field
 * of the third structure, {@code Reset Register/Address} that of a structure with a name. Lengths, counts and checksums follow.
 */
record Machine(List<RawTable> files, Optional<MemoryMap> memory) {
	private static final Pattern INDEX = Pattern.compile("(.*)\\[(\\d+)]");

	Machine {
		files = List.copyOf(files);
	}

	static Machine of(List<RawTable> files) {
		return new Machine(files, Optional.empty());
	}

	Subject subject() {
		var subject = Subject.of(files);
		return memory.isPresent() ? subject.with(memory.get()) : subject;
	}

	Machine with(MemoryMap map) {
		return new Machine(files, Optional.of(map));
	}

	/** A new table with nothing in it but a header, and what is done to it. */
	Machine table(String signature, int revision) {
		var model = NewTable.of(signature.strip().toLowerCase(Locale.ROOT) + ".dat", Definitions.standard().of(signature).orElseThrow());
		return with(new RawTable(model.file(), model.bytes(), Optional.empty())).text(signature, "Oem ID", "BOCHS ")
				.text(signature, "Oem Table ID", "BXPC    ").text(signature, "Asl Compiler ID", "BXPC").set(signature, "Revision", revision);
	}

	Machine with(RawTable file) {
		var more = new ArrayList<>(files);
		more.add(file);
		return new Machine(more, memory);
	}

	/** Without the tables of a signature. */
	Machine without(String signature) {
		return new Machine(files.stream().filter(file -> !signature(file).equals(signature)).toList(), memory);
	}

	/** With a table twice, the second time in another file and nowhere in memory. */
	Machine twice(String signature) {
		var file = file(signature);
		return with(new RawTable("another-" + file.file(), file.bytes(), Optional.empty()));
	}

	/** A table moved to another address. */
	Machine at(String signature, long address) {
		return replace(signature, file(signature).bytes(), Optional.of(new PA(address)));
	}

	/** Bytes of a table changed; nothing follows. */
	Machine raw(String signature, Consumer<byte[]> change) {
		var bytes = file(signature).bytes().clone();
		change.accept(bytes);
		return bytes(signature, bytes);
	}

	/** A table with other bytes. */
	Machine bytes(String signature, byte[] bytes) {
		return replace(signature, bytes, file(signature).address());
	}

	/** A number changed. */
	Machine set(String signature, String path, long value) {
		return edit(signature, (model, edit) -> edit.set((Field) node(model, path), value).table());
	}

	/** Characters changed. */
	Machine text(String signature, String path, String text) {
		return edit(signature, (model, edit) -> edit.set((Field) node(model, path), text).table());
	}

	/** A part taken out. */
	Machine remove(String signature, String path) {
		return edit(signature, (model, edit) -> edit.remove(node(model, path)).table());
	}

	/** A structure put behind a part, as a copy of it. */
	Machine repeat(String signature, String path) {
		return edit(signature, (model, edit) -> {
			var group = (Group) node(model, path);
			return edit.insertAfter(group, Arrays.copyOfRange(model.bytes(), group.offset(), group.end())).table();
		});
	}

	/** A structure of zeros put at the end of the list of a structure; of one whose structures have types, which. */
	Machine append(String signature, String path, String list, long type) {
		return edit(signature, (model, edit) -> {
			var group = path.isEmpty() ? model.root() : (Group) node(model, path);
			var definition = find(model.definition().root().members(), list).orElseThrow();
			return edit.append(group, definition, NewTable.element(definition, variant(definition.members(), type))).table();
		});
	}

	/** Where a part stands. */
	int offset(String signature, String path) {
		return node(model(signature), path).offset();
	}

	private Machine edit(String signature, Edit edit) {
		try {
			var model = model(signature);
			return bytes(signature, edit.apply(model, new TableEdit(model, Follow.EVERYTHING)).bytes());
		} catch (TableException e) {
			throw new AssertionError(e);
		}
	}

	private interface Edit {
		TableModel apply(TableModel model, TableEdit edit) throws TableException;
	}

	private Machine replace(String signature, byte[] bytes, Optional<PA> address) {
		var file = file(signature);
		var changed = new ArrayList<>(files);
		changed.set(files.indexOf(file), new RawTable(file.file(), bytes, address));
		return new Machine(changed, memory);
	}

	private RawTable file(String signature) {
		return files.stream().filter(file -> signature(file).equals(signature)).findFirst().orElseThrow();
	}

	private static String signature(RawTable file) {
		var text = new String(file.bytes(), 0, Math.min(8, file.bytes().length), StandardCharsets.ISO_8859_1);
		return text.equals("RSD PTR ") ? text : text.substring(0, 4);
	}

	TableModel model(String signature) {
		var file = file(signature);
		return TableModel.of(file.file(), file.bytes(), Definitions.standard());
	}

	private static Node node(TableModel model, String path) {
		Node at = model.root();
		for (var step : path.split("/")) {
			at = step((Group) at, step);
		}
		return at;
	}

	private static Node step(Group group, String step) {
		var indexed = INDEX.matcher(step);
		boolean isIndexed = indexed.matches();
		var name = isIndexed ? indexed.group(1) : step;
		var named = group.children().stream().filter(child -> name.isEmpty() ? child instanceof Group : isCalled(child, name)).toList();
		int index = isIndexed ? Integer.parseInt(indexed.group(2)) : 0;
		if (index >= named.size()) {
			throw new AssertionError(group + " has no " + step + ", but " + group.children().stream().map(Node::name).toList());
		}
		return named.get(index);
	}

	private static boolean isCalled(Node node, String name) {
		return node instanceof Field field ? field.definition().isCalled(name) : node instanceof Group group && group.kind().equals(name);
	}

	private static Optional<GroupDefinition> find(List<Member> members, String name) {
		for (var member : members) {
			var found = switch (member) {
				case GroupDefinition group -> group.name().equals(name) ? Optional.of(group) : find(group.members(), name);
				case Member.Condition condition -> find(condition.then(), name).or(() -> find(condition.otherwise(), name));
				case Member.Selection selection -> selection.cases().stream().map(one -> find(one.members(), name))
						.flatMap(Optional::stream).findFirst();
				case Member.Until until -> Optional.<GroupDefinition>empty();
				case FieldDefinition field -> Optional.<GroupDefinition>empty();
			};
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private static Optional<Member.Case> variant(List<Member> members, long type) {
		return members.stream().filter(Member.Selection.class::isInstance).map(Member.Selection.class::cast).findFirst()
				.flatMap(selection -> selection.of(type));
	}
}
