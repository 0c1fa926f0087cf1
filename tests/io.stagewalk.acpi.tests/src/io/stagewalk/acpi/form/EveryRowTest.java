package io.stagewalk.acpi.form;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.acpi.AllTables;
import io.stagewalk.acpi.model.Follow;
import io.stagewalk.acpi.model.TableModel;

/** The forms of all templates and real tables: each byte is in one row, and each row can be edited and set back. */
class EveryRowTest {

	@Test
	void everyByteIsInOneRowThatItsSectionHas(TestReporter reporter) throws Exception {
		int rows = 0;
		int unknown = 0;
		for (var file : AllTables.files()) {
			var form = new TableForm(AllTables.model(file));
			var found = new ArrayList<Row>();
			collect(form.root(), found);
			int at = 0;
			for (var row : found) {
				assertEquals(at, row.offset(), file + " " + row.label());
				assertFalse(row.label().isBlank(), file + " at " + at);
				at += row.width();
				unknown += row instanceof UnknownRow ? 1 : 0;
			}
			assertEquals(form.table().length(), at, file.toString());
			assertEquals(form.rows().toList(), found);
			rows += found.size();
		}
		reporter.publishEntry("looked at", rows + " rows, of which " + unknown + " are unknown stretches, in "
				+ AllTables.files().size() + " tables");
	}

	private static void collect(Section section, List<Row> rows) {
		for (var item : section.items()) {
			switch (item) {
				case Section inner -> collect(inner, rows);
				case Row row -> rows.add(row);
			}
		}
	}

	@Test
	void everyRowTakesAnotherValueAndItsOwnBack(TestReporter reporter) throws Exception {
		int edits = 0;
		int other = 0;
		for (var file : AllTables.files()) {
			var table = AllTables.model(file);
			var original = table.bytes();
			for (var row : new TableForm(table).rows().toList()) {
				assertArrayEquals(original, row.set(row.value(), Follow.NOTHING).table().bytes(), file + " " + row.label() + " = " + row.value());
				var values = values(row);
				assertTrue(!values.isEmpty() || row.value().isEmpty(), file + " " + row.label());
				for (var value : values) {
					var edited = row.set(value, Follow.NOTHING).table();
					assertOnlyIn(row, original, edited);
					// a type, length or count may make other fields of what is behind it, but not of itself
					var again = new TableForm(edited).rowAt(row.offset()).orElseThrow();
					if (again.offset() == row.offset() && again.width() == row.width() && again.editor().getClass() == row.editor().getClass()) {
						assertArrayEquals(original, again.set(row.value(), Follow.NOTHING).table().bytes(), file + " " + row.label());
						edits++;
					} else {
						other++;
					}
				}
			}
			assertArrayEquals(original, table.bytes());
		}
		reporter.publishEntry("edited and set back", edits + " times; " + other + " edits after which other fields stand there");
		assertTrue(other * 100 < edits, other + " of " + edits);
	}

	@Test
	void everyFlagIsSetAlone(TestReporter reporter) throws Exception {
		int flags = 0;
		for (var file : AllTables.files()) {
			var table = AllTables.model(file);
			for (var row : new TableForm(table).rows().toList()) {
				if (row instanceof FieldRow field && row.editor() instanceof Editor.Flags(int bits, var all)) {
					for (var flag : all) {
						long value = ~flag.number() & flag.bits().mask();
						var edited = flag.set(Long.toUnsignedString(value), Follow.NOTHING).table();
						assertOnlyIn(row, table.bytes(), edited);
						long expected = field.field().number() ^ flag.mask();
						assertEquals(Long.toHexString(expected),
								Long.toHexString(((FieldRow) new TableForm(edited).rowAt(row.offset()).orElseThrow()).field()
								.number()),
								file + " " + flag.label());
						assertArrayEquals(table.bytes(), flag.set(flag.value(), Follow.NOTHING).table().bytes());
						flags++;
					}
				}
			}
		}
		reporter.publishEntry("flags", Integer.toString(flags));
		assertTrue(flags > 0);
	}

	private static void assertOnlyIn(Row row, byte[] original, TableModel edited) {
		var bytes = edited.bytes();
		assertEquals(original.length, bytes.length, row.label());
		var expected = original.clone();
		System.arraycopy(bytes, row.offset(), expected, row.offset(), row.width());
		assertArrayEquals(expected, bytes, row.label());
		assertFalse(Arrays.equals(original, bytes), row.label());
	}

	/** Other values that the row's editor offers. */
	private static List<String> values(Row row) {
		return switch (row.editor()) {
			case Editor.Number(int bits, var radix) -> List.of(Long.toUnsignedString(number(row) ^ 1),
					Long.toUnsignedString(~number(row) & new Editor.Number(bits, radix).most()));
			case Editor.Choice(int bits, var choices) -> {
				var others = new ArrayList<String>();
				choices.stream().filter(value -> !value.holds(number(row))
						&& Long.compareUnsigned(value.first(), new Editor.Choice(bits, choices).most()) <= 0)
						.filter(value -> choices.stream().filter(one -> one.name().equals(value.name())).findFirst()
								.orElseThrow().first() != number(row))
						.forEach(value -> others.add(value.name()));
				yield others.isEmpty() ? List.of(Long.toUnsignedString(number(row) ^ 1)) : others;
			}
			case Editor.Flags flags -> List.of("0x" + Long.toHexString(number(row) ^ 1));
			case Editor.Reference(int bits, var candidates) -> {
				var others = new ArrayList<String>();
				candidates.stream().filter(candidate -> candidate.value() != number(row)).limit(3).forEach(candidate -> others.add(candidate.path()));
				others.add(number(row) == 0 ? "1" : "0");
				yield others;
			}
			case Editor.Characters(int most) when row.value().isEmpty() -> most == 0 ? List.of() : List.of("x");
			case Editor.Characters characters -> List.of((row.value().startsWith("x") ? "y" : "x") + row.value().substring(1));
			case Editor.Guid guid -> List.of((row.value().startsWith("0") ? "1" : "0") + row.value().substring(1));
			case Editor.PciPath path -> List.of(row.value().startsWith("1f") ? "2.3" : "1f.7");
			case Editor.Bytes bytes -> List.of((row.value().startsWith("0") ? "1" : "0") + row.value().substring(1));
		};
	}

	private static long number(Row row) {
		return ((FieldRow) row).field().number();
	}
}
