package io.stagewalk.acpi.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.definition.DefinitionReader;
import io.stagewalk.acpi.definition.Definitions;
import io.stagewalk.acpi.model.Change;
import io.stagewalk.acpi.model.Field;
import io.stagewalk.acpi.model.TableModel;
import io.stagewalk.testing.Repository;

/** A text whose counts are wrong becomes the table whose counts are right, as far as it tells what is of a list. */
class CountsTest {
	private static final Map<String, List<String>> COUNTS = Map.ofEntries(Map.entry("gtdt", List.of("Platform Timer Count", "Timer Count")),
			Map.entry("iort", List.of("Node Count", "Mapping Count", "ItsCount")), Map.entry("pptt", List.of("Private Resource Number")),
			Map.entry("dbg2", List.of("Info Count", "Register Count")), Map.entry("hest", List.of("Num Hardware Banks")),
			Map.entry("mpst-lengths", List.of("Power Node Count", "Num Power States", "Characteristics Count")),
			Map.entry("erst", List.of("Instruction Entry Count")), Map.entry("nfit", List.of("Line Count", "Hint Count")),
			Map.entry("pdtt", List.of("Trigger Count")), Map.entry("drtm-lists", List.of("Validated Table Count", "Resource Count")));

	@Test
	void countsOfTemplatesAreSetWhateverTheTextSays() throws Exception {
		int count = 0;
		for (var template : COUNTS.entrySet()) {
			var bytes = bytes(template.getKey());
			for (var field : fields(bytes, template.getValue())) {
				for (long said : new long[] { 0, field.number() - 1, field.number() + 1, field.number() + 2 }) {
					if (said < 0 || said == field.number()) {
						continue;
					}
					var made = TableText.complete("test.dsl", saying(bytes, field, said), Definitions.standard());
					assertArrayEquals(bytes, made.table().bytes(), template.getKey() + " " + field + " " + said);
					assertEquals(List.of(new Change(field.place(), said, field.number(), Change.Reason.COUNT)),
							made.changes().stream().filter(change -> change.reason() == Change.Reason.COUNT).toList());
					count++;
				}
			}
		}
		assertTrue(count > 60, count + " texts");
	}

	@Test
	void asSaidIsAsSaid() throws Exception {
		var bytes = bytes("erst");
		var field = fields(bytes, List.of("Instruction Entry Count")).getFirst();
		assertThrows(TextException.class,
				() -> TableText.read("test.dsl", saying(bytes, field, field.number() - 1), Definitions.standard()));
	}

	@Test
	void aCountIsTrustedWhereElementsCanStandBehindTheList() throws Exception {
		var definitions = with("\tlist Outer\n\t\tu8 Kind\n\t\tu8 Count\n\t\tlist @count({Count}) Inner\n\t\t\tu8 Kind\n\t\t\tu8 Value\n");
		// two elements, the first of which has one inside
		var bytes = new byte[] { 1, 1, 2, 9, 3, 0 };
		var made = TableText.complete("test.dsl", TableText.write(table(bytes, definitions)), definitions);
		assertArrayEquals(table(bytes, definitions).bytes(), made.table().bytes());
	}

	@Test
	void aCountThatHasNoRoomIsRefused() throws Exception {
		var definitions = with("\tu8 Count\n\tlist @count({Count}) Element\n\t\tu8 Value\n");
		var bytes = new byte[257];
		bytes[0] = (byte) 255;
		var text = TableText.write(table(Arrays.copyOf(bytes, 256), definitions));
		var last = text.stripTrailing().lines().filter(line -> line.contains("Value")).reduce((one, next) -> next).orElseThrow();
		var wrong = assertThrows(TextException.class,
				() -> TableText.complete("test.dsl", text.replace(last, last + "\n" + last), definitions));
		assertTrue(wrong.getMessage().contains("so many elements that Count has room, found 256"), wrong.getMessage());
	}

	private static byte[] bytes(String template) throws IOException {
		return Files.readAllBytes(Repository.root().resolve("tests/io.stagewalk.acpi.tests/templates/" + template + ".aml"));
	}

	private static List<Field> fields(byte[] bytes, List<String> names) {
		var fields = new ArrayList<Field>();
		for (var name : names) {
			var found = TableModel.of("test.dsl", bytes, Definitions.standard()).fields()
					.filter(field -> field.name().equals(name) && field.number() > 0).toList();
			assertTrue(!found.isEmpty(), name);
			fields.addAll(found);
		}
		return fields;
	}

	/** The text of a table in which one number is another. */
	private static String saying(byte[] bytes, Field field, long said) {
		var line = "(?m)^(\\[%03Xh [^\\]]*\\] +[^:]* : )\\p{XDigit}+".formatted(field.offset());
		var text = TableText.write(TableModel.of("test.dsl", bytes, Definitions.standard()));
		return text.replaceFirst(line, ("$1%0" + 2 * field.length() + "X").formatted(said));
	}

	private static Definitions with(String members) throws Exception {
		var reader = new DefinitionReader();
		reader.read("shared.table", "structure Header Header\n\ttext[4] Signature\n\tu32 @length Table Length\n");
		return Definitions.standard().with(reader.read("test.table", "table TEST A table\n" + members));
	}

	private static TableModel table(byte[] body, Definitions definitions) {
		var bytes = new byte[8 + body.length];
		System.arraycopy(new byte[] { 'T', 'E', 'S', 'T', (byte) bytes.length, (byte) (bytes.length >> 8) }, 0, bytes, 0, 6);
		System.arraycopy(body, 0, bytes, 8, body.length);
		return TableModel.of("test.dsl", bytes, definitions);
	}
}
