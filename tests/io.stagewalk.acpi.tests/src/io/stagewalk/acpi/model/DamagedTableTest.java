package io.stagewalk.acpi.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.definition.Definitions;
import io.stagewalk.acpi.text.TableText;
import io.stagewalk.acpi.text.TextException;
import io.stagewalk.testing.Repository;
import io.stagewalk.testing.Seeds;

/** Whatever the bytes are, the model has each of them once, and says where they are not as they should be. */
@Timeout(3000)
class DamagedTableTest {
	private static final int LARGEST = 4096;
	private static final long[] TELLING = { 0, 1, 2, 7, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fff_ffffL, 0x8000_0000L, 0xffff_ffffL,
			0x7fff_ffff_ffff_ffffL, -1, -0x1000 };

	@Test
	void everyTruncation(TestReporter reporter) throws Exception {
		int count = 0;
		for (var file : tables()) {
			var bytes = Files.readAllBytes(file);
			for (int length = 0; length < bytes.length; length++) {
				check(file + " cut to " + length, Arrays.copyOf(bytes, length));
				count++;
			}
		}
		reporter.publishEntry("truncations", Integer.toString(count));
	}

	@Test
	void seededMutations(TestReporter reporter) throws Exception {
		var tables = new ArrayList<byte[]>();
		for (var file : tables()) {
			tables.add(Files.readAllBytes(file));
		}
		int runs = Boolean.getBoolean("stagewalk.full") ? 50_000 : 20_000;
		Seeds.check(runs, random -> check("mutation", mutated(tables.get(random.nextInt(tables.size())).clone(), random)));
		reporter.publishEntry("mutations", Integer.toString(runs) + " (twenty times as many in the long tier)");
	}

	@Test
	void seededEditsOfDamagedTables() throws Exception {
		var tables = new ArrayList<byte[]>();
		for (var file : tables()) {
			tables.add(Files.readAllBytes(file));
		}
		Seeds.check(2_000, random -> {
			var model = model(mutated(tables.get(random.nextInt(tables.size())).clone(), random));
			var before = model.bytes();
			var leaves = model.leaves().toList();
			if (!leaves.isEmpty()) {
				edit(model, leaves.get(random.nextInt(leaves.size())), random);
				assertArrayEquals(before, model.bytes());
			}
		});
	}

	private static void edit(TableModel model, Node leaf, RandomGenerator random) {
		var other = new byte[random.nextInt(leaf.length() + 8)];
		random.nextBytes(other);
		try {
			for (var follow : List.<Set<Follow>> of(Follow.NOTHING, Follow.EVERYTHING)) {
				var edit = new TableEdit(model, follow);
				check("replaced", edit.replace(leaf, other).table().bytes());
				check("removed", edit.remove(leaf).table().bytes());
				if (leaf.parent().isPresent() && leaf.parent().get().parent().isPresent()) {
					check("doubled", edit.insertAfter(leaf.parent().get(), new byte[random.nextInt(40)]).table().bytes());
					check("removed", edit.remove(leaf.parent().get()).table().bytes());
				}
			}
		} catch (TableException e) {
			assertTrue(e.getMessage().contains("offset"), e.getMessage());
		}
	}

	private static TableModel model(byte[] bytes) {
		return TableModel.of("damaged", bytes, Definitions.standard());
	}

	/** Every byte is in one leaf; problems lie inside the table; the text of the table says all of it. */
	private static void check(String what, byte[] bytes) {
		var model = model(bytes);
		var at = new int[1];
		model.leaves().forEach(leaf -> {
			assertEquals(at[0], leaf.offset(), what);
			assertTrue(leaf.length() > 0, what);
			at[0] = leaf.end();
		});
		assertEquals(bytes.length, at[0], what);
		model.problems().forEach(problem -> assertTrue(problem.field().offset() <= bytes.length, problem.toString()));
		if (bytes.length >= 4) {
			try {
				assertArrayEquals(bytes, TableText.read("damaged.dsl", TableText.write(model), Definitions.standard()).bytes(), what);
			} catch (TextException e) {
				// a signature that cannot be written as characters
				assertTrue(e.getMessage().contains("Signature"), what + ": " + e.getMessage());
			}
		}
	}

	private static byte[] mutated(byte[] bytes, RandomGenerator random) {
		for (int edits = random.nextInt(1, 6); edits > 0; edits--) {
			int size = 1 << random.nextInt(4);
			int reach = random.nextBoolean() ? Math.min(128, bytes.length) : bytes.length;
			int at = random.nextInt(Math.max(1, reach - size));
			long value = random.nextBoolean() ? TELLING[random.nextInt(TELLING.length)] : random.nextLong(bytes.length * 2L);
			for (int i = 0; i < size && at + i < bytes.length; i++) {
				bytes[at + i] = (byte) (value >>> i * Byte.SIZE);
			}
		}
		return bytes;
	}

	/** Templates, those with what no template has, and real tables where they are. */
	private static List<Path> tables() throws IOException {
		var tables = new ArrayList<Path>();
		var folders = new ArrayList<>(List.of(Repository.root().resolve("tests/io.stagewalk.acpi.tests/templates"),
				Repository.example().resolve("tables")));
		var real = Repository.root().toAbsolutePath().normalize().resolveSibling("shared/real/tables");
		if (Files.isDirectory(real)) {
			folders.add(real.resolve("v7-ras-smmu-max"));
			folders.add(real.resolve("v7-numa-hmat"));
			folders.add(real.resolve("v7-nvdimm-memhp"));
		}
		for (var folder : folders) {
			try (var files = Files.list(folder)) {
				for (var file : files.filter(file -> file.toString().matches(".*\\.(aml|dat)")).sorted().toList()) {
					if (Files.size(file) <= LARGEST) {
						tables.add(file);
					}
				}
			}
		}
		return tables;
	}
}
