package io.stagewalk.acpi.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.definition.DefinitionException;
import io.stagewalk.acpi.definition.DefinitionReader;
import io.stagewalk.acpi.definition.Definitions;
import io.stagewalk.testing.Repository;
import io.stagewalk.testing.Seeds;

/** A definition that cannot be read is placed by file and line; one that can be read lays itself over any bytes. */
class DamagedDefinitionTest {
	private static final String[] PIECES = { "\t", "\n", " ", "@count(", ")", "(", "{", "}", "[", "]", "u32 ", "bytes[remaining] X", "list Y",
			"case 3 Z", "when {Length} > 3", "until {Length}", "select {Length}", "bit[3] B", "@at({Length})", "@length(x)", "@checksum(-1)",
			"string S", "use Header", "0xffffffffffffffff", "99999999999999999999", "value other V", "@type ", "u8 @type T", "*", "/ 0" };

	private static List<String> standard() throws Exception {
		var folder = Repository.root().resolve("bundles/io.stagewalk.acpi/src/io/stagewalk/acpi/definition");
		var texts = new ArrayList<String>();
		for (var name : Files.readAllLines(folder.resolve("index"))) {
			texts.add(Files.readString(folder.resolve(name)));
		}
		return texts;
	}

	@Test
	void whatCannotBeReadIsPlaced() throws Exception {
		var wrong = assertThrows(DefinitionException.class, () -> read("table TEST A table\n\tu32 @length(x) Length\n"));
		assertEquals("test.table:2: expected a number of bytes, found x", wrong.getMessage());
		assertThrows(DefinitionException.class, () -> read("table TEST A table\n\tu33 Length\n"));
		assertThrows(DefinitionException.class, () -> read("table TEST A table\n\t\tu32 Length\n"));
		assertThrows(DefinitionException.class, () -> read("table TEST A table\n\tbytes[1 +] Length\n"));
		assertThrows(DefinitionException.class, () -> read("table TEST A table\n\tcase 1 One\n"));
		assertThrows(DefinitionException.class, () -> read("table TEST A table\n\tu32 @enum(Nothing) Length\n"));
		assertThrows(DefinitionException.class, () -> read("table\n"));
		assertThrows(DefinitionException.class, () -> read("table TEST A table\n\tu32 Length %@\n"));
		assertThrows(DefinitionException.class, () -> read("table TEST A table\n\tu32 Entry %d of %d\n"));
	}

	@Test
	void linesInsideOfLinesDoNotOverflow() {
		var text = new StringBuilder("table TEST A table\n");
		for (int depth = 1; depth < 5000; depth++) {
			text.append("\t".repeat(depth)).append("group G\n");
		}
		assertThrows(DefinitionException.class, () -> read(text.toString()));
	}

	@Test
	void seededMutationsOfTheStandardOnes() throws Exception {
		var texts = standard();
		Seeds.check(1_000, random -> {
			var text = new StringBuilder(texts.get(1 + random.nextInt(texts.size() - 1)));
			for (int edits = random.nextInt(1, 4); edits > 0; edits--) {
				int at = random.nextInt(text.length());
				var piece = PIECES[random.nextInt(PIECES.length)];
				text.replace(at, Math.min(text.length(), at + random.nextInt(12)), piece);
			}
			try {
				var reader = new DefinitionReader();
				reader.read("shared.table", texts.getFirst());
				for (var table : reader.read("test.table", text.toString())) {
					var bytes = new byte[200];
					random.nextBytes(bytes);
					var signature = table.signature().getBytes(StandardCharsets.ISO_8859_1);
					System.arraycopy(signature, 0, bytes, 0, Math.min(8, signature.length));
					var model = TableModel.of("test", bytes, Definitions.standard().with(List.of(table)));
					assertEquals(bytes.length, model.leaves().mapToInt(Node::length).sum());
				}
			} catch (DefinitionException e) {
				assertTrue(e.getMessage().startsWith("test.table:" + e.line() + ": expected "), e.getMessage());
			}
		});
	}

	private static void read(String text) throws DefinitionException {
		var reader = new DefinitionReader();
		reader.read("shared.table", "structure Header Header\n\ttext[4] Signature\n");
		reader.read("test.table", text);
	}
}
