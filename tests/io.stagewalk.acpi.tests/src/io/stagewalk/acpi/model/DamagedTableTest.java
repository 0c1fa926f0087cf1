package io.stagewalk.acpi.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
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
import io.stagewalk.testing.Seeds;

/** Whatever the bytes are, the model has each of them once, and says where they are not as they should be. */
@Timeout(3000)
class DamagedTableTest {
	/** One of so many is written as text and read again, which takes longer than the rest. */
	private static final int TEXTS = 8;

	@Test
	void everyTruncation(TestReporter reporter) throws Exception {
		int count = 0;
		var tables = DamagedTables.tables();
		for (var bytes : tables) {
			for (int length : DamagedTables.lengths(bytes)) {
				check(new String(bytes, 0, 4, StandardCharsets.ISO_8859_1) + " cut to " + length, Arrays.copyOf(bytes, length));
				count++;
			}
		}
		reporter.publishEntry("truncations", count + " of " + tables.size() + " tables");
	}

	@Test
	void seededMutations(TestReporter reporter) throws Exception {
		var tables = DamagedTables.tables();
		int runs = Boolean.getBoolean("stagewalk.full") ? 50_000 : 20_000;
		Seeds.check(runs, random -> check("mutation", DamagedTables.mutated(DamagedTables.one(tables, random), random)));
		reporter.publishEntry("mutations", Integer.toString(runs) + " (twenty times as many in the long tier)");
	}

	/** The place of the vendor's data is within what hangs on the structure around it. */
	@Test
	void aStructureInAnotherThatIsNotLaidOutYet() {
		check("SDEV", HexFormat.of().parseHex("53444556720000000131494e54454c2054656d706c61746501000000494e544c25092020007278143756c2472a000c001600ffa20000"
				+ "005c5f53425f2e504349302e55ae000000000000000000112233445566772300000010002000100004001400100011223344eeddccbbaa55667788"
				+ "99aabb80ddeeff"));
	}

	@Test
	void seededEditsOfDamagedTables() throws Exception {
		var tables = DamagedTables.tables();
		Seeds.check(2_000, random -> {
			var model = model(DamagedTables.mutated(DamagedTables.one(tables, random), random));
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
		if (bytes.length >= 4 && Arrays.hashCode(bytes) % TEXTS == 0) {
			try {
				assertArrayEquals(bytes, TableText.read("damaged.dsl", TableText.write(model), Definitions.standard()).bytes(), what);
			} catch (TextException e) {
				// a signature that cannot be written as characters
				assertTrue(e.getMessage().contains("Signature"), what + ": " + e.getMessage());
			}
		}
	}
}
