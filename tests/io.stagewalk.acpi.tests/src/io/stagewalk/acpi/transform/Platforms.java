package io.stagewalk.acpi.transform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import io.stagewalk.acpi.Checksum;
import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.TableField;
import io.stagewalk.acpi.definition.Role;
import io.stagewalk.acpi.model.TableModel;
import io.stagewalk.memory.PA;
import io.stagewalk.testing.Repository;

/** Platforms to try on, and what holds of any platform after a transformation. */
final class Platforms {
	private Platforms() {
	}

	/** The tables of the example's initrd, and more templates, by their files' names. */
	static Table file(String name) throws TableException {
		var folders = List.of(Repository.example().resolve("initrd"), Repository.root().resolve("tests/io.stagewalk.acpi.tests/templates"));
		for (var folder : folders) {
			if (Files.isRegularFile(folder.resolve(name))) {
				try {
					return Table.read(folder.resolve(name));
				} catch (IOException e) {
					throw new AssertionError(e);
				}
			}
		}
		throw new TableException(new TableField(name, "", 0, "file"), "a file", "none");
	}

	static Transformation read(String line) throws TransformationException {
		return new TransformationReader(Platforms::file).line(line);
	}

	/** What a line does to a platform; the platform before stays as it was. */
	static Transformed apply(String line, Platform before) throws TransformationException {
		var bytes = bytes(before);
		var transformation = read(line);
		assertEquals(line, transformation.text());
		try {
			var after = transformation.apply(before);
			check(before, after, line);
			return after;
		} finally {
			assertEquals(bytes, bytes(before), line);
		}
	}

	private static List<List<Byte>> bytes(Platform platform) {
		var all = new ArrayList<List<Byte>>();
		for (var table : platform.tables()) {
			var bytes = new ArrayList<Byte>();
			for (byte one : table.bytes()) {
				bytes.add(one);
			}
			all.add(bytes);
		}
		return all;
	}

	/** Lengths, checksums and pointers are right after it, where they were before; and what changed is reported. */
	static void check(Platform before, Transformed after, String what) {
		for (var table : after.platform().tables()) {
			if (before.tables().contains(table)) {
				continue;
			}
			assertNotEquals(Checksum.WRONG, table.checksum(), what + ": " + table);
			assertEquals(table.bytes().length, table.length(), what + ": " + table);
			assertEquals(List.of(), TableModel.of(table).problems(), what + ": " + table);
			pointers(table, after.platform(), what);
		}
		if (!before.tables().equals(after.platform().tables()) || !before.initrd().equals(after.platform().initrd())) {
			assertNotEquals(List.of(), after.alterations(), what);
		}
	}

	/** Every pointer in a root table points to a table. */
	private static void pointers(Table table, Platform platform, String what) {
		var places = platform.tables().stream().flatMap(one -> one.address().stream()).map(PA::value).toList();
		if (!places.isEmpty()) {
			TableModel.of(table).fields().filter(field -> field.definition().role() == Role.TABLE_POINTER && field.number() != 0)
					.forEach(field -> assertEquals(true, places.contains(field.number()), () -> what + ": " + field + " points to nothing"));
		}
	}
}
