package io.stagewalk.aml.device;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.syntax.NameSeg;
import io.stagewalk.aml.value.Data;

/**
 * What {@code _DSD} refers to: buffers, and packages like its own of nodes below the device. Those that are named by a path or a name are
 * evaluated; those that are named by a reference stand in the package themselves.
 *
 * @see "Linux, drivers/acpi/property.c: acpi_extract_properties, acpi_enumerate_nondev_subnodes; DSD Guide, 3.2 and 3.3"
 */
final class DataNodes {
	/** {@code dbb8e3e6-5886-4ba6-8795-1319f52a966b}: nodes below. */
	private static final Data NODES = Capabilities.uuid("e6e3b8db8658a64b87951319f52a966b");
	/** {@code edb12dd0-363d-4085-a3d2-49522ca160c4}: buffers. */
	private static final Data BUFFERS = Capabilities.uuid("d02db1ed3d368540a3d249522ca160c4");
	private static final int UUID_LENGTH = 16;
	/** Linux has no limit, and its stack would end before. */
	private static final int MAX_DEPTH = 64;

	private final Reader reader;

	private DataNodes(Reader reader) {
		this.reader = reader;
	}

	/** @param device whose {@code _DSD} gave this */
	static void evaluate(Reader reader, NamePath device, Optional<Data> data) {
		data.ifPresent(value -> new DataNodes(reader).node(Optional.of(device), value, 0));
	}

	/** @param scope in which names are looked for; nothing of a package that stands in another */
	private void node(Optional<NamePath> scope, Data value, int depth) {
		if (!(value instanceof Data.Elements(var sections)) || depth > MAX_DEPTH) {
			return;
		}
		if (sections.size() % 2 == 0) {
			section(sections, BUFFERS).forEach(buffers -> pairs(buffers).forEach(target -> buffer(scope, target)));
		}
		section(sections, NODES).stream().limit(1).forEach(nodes -> pairs(nodes).forEach(target -> below(scope, target, depth)));
	}

	/** What stands behind a UUID, as far as UUIDs and packages alternate. */
	private static List<Data.Elements> section(List<Data> sections, Data uuid) {
		var found = new ArrayList<Data.Elements>();
		for (int i = 0; i + 1 < sections.size(); i += 2) {
			if (!(sections.get(i) instanceof Data.Bytes bytes && bytes.bytes().length == UUID_LENGTH)
					|| !(sections.get(i + 1) instanceof Data.Elements elements)) {
				break;
			}
			if (sections.get(i).equals(uuid)) {
				found.add(elements);
			}
		}
		return found;
	}

	/** The second of two elements, of which the first is a string. */
	private static List<Data> pairs(Data.Elements links) {
		return links.elements().stream()
				.flatMap(link -> link instanceof Data.Elements(var pair) && pair.size() == 2 && pair.getFirst() instanceof Data.Text
						? Optional.of(pair.get(1)).stream() : Optional.<Data> empty().stream())
				.toList();
	}

	private void buffer(Optional<NamePath> scope, Data target) {
		if (target instanceof Data.Text(var name)) {
			scope.flatMap(from -> named(from, name)).ifPresent(path -> reader.call(path, List.of()));
		}
	}

	private void below(Optional<NamePath> scope, Data target, int depth) {
		if (target instanceof Data.Text(var name)) {
			var path = scope.flatMap(from -> named(from, name));
			path.flatMap(known -> reader.call(known, List.of())).ifPresent(value -> node(path.map(NamePath::parent), value, depth + 1));
		} else {
			node(Optional.empty(), target, depth + 1);
		}
	}

	/** What a path or the name of an object below leads to, if it is there. */
	private Optional<NamePath> named(NamePath scope, String name) {
		try {
			if (name.startsWith("\\")) {
				return Optional.of(NamePath.of(name)).filter(reader::has);
			}
			var at = scope;
			for (var segment : name.split("\\.", -1)) {
				at = at.child(NameSeg.of(segment));
			}
			return Optional.of(at).filter(reader::has);
		} catch (IllegalArgumentException withoutPath) {
			return Optional.empty();
		}
	}
}
