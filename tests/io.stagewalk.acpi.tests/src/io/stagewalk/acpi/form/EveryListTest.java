package io.stagewalk.acpi.form;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.acpi.AllTables;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.model.Follow;
import io.stagewalk.acpi.model.TableEdit;
import io.stagewalk.acpi.model.TableModel;

/** The lists of all templates and real tables: whatever may be put in is there, and is gone again when it is taken out. */
class EveryListTest {
	/** Of longer lists, some places are tried. */
	private static final int MANY = 4;
	/** Lists in one table. */
	private static final int LISTS = 40;

	@Test
	void whatIsPutInIsThereAndGoneAgain(TestReporter reporter) throws Exception {
		int count = 0;
		var refused = new TreeSet<String>();
		for (var file : AllTables.files()) {
			var table = sound(AllTables.model(file));
			for (var elements : new TableForm(table).sections().limit(LISTS).flatMap(section -> section.lists().stream()).toList()) {
				int size = elements.items().size();
				for (var kind : elements.kinds()) {
					for (int index : new TreeSet<>(java.util.List.of(0, size / 2, size))) {
						try {
							inserted(elements, kind, index, file + " " + elements.structure().name() + ": " + elements.label()
									+ ": " + kind.name() + " " + index);
							count++;
						} catch (TableException tooShort) {
							refused.add(table.signature() + " " + elements.structure().name() + ": " + elements.label());
						}
					}
				}
			}
		}
		reporter.publishEntry("put in and taken out", Integer.toString(count));
		reporter.publishEntry("too short", refused.toString());
		assertTrue(count > 0);
	}

	private static void inserted(Elements elements, Elements.Kind kind, int index, String what) throws TableException {
		var table = elements.table();
		var edited = elements.insert(index, kind, Follow.EVERYTHING).table();
		var after = again(edited, elements);
		int size = elements.items().size();
		assertEquals(size + 1, after.items().size(), what);
		assertTrue(edited.problems().size() <= table.problems().size(), () -> what + " " + edited.problems());
		assertEquals(kind.type().isPresent() ? kind.name() : after.items().get(index).label(), after.items().get(index).label(), what);
		var removed = after.remove(index, Follow.EVERYTHING).table();
		if (size > 0) {
			assertArrayEquals(table.bytes(), removed.bytes(), what);
		} else {
			assertEquals(table.length(), removed.length(), what);
		}
	}

	@Test
	void whatIsMovedComesBack(TestReporter reporter) throws Exception {
		int count = 0;
		for (var file : AllTables.files()) {
			var table = sound(AllTables.model(file));
			for (var elements : new TableForm(table).sections().limit(LISTS).flatMap(section -> section.lists().stream()).toList()) {
				int last = Math.min(elements.items().size() - 1, MANY);
				if (last > 0) {
					var what = file + " " + elements.structure().name() + ": " + elements.label();
					var moved = elements.move(0, last, Follow.EVERYTHING).table();
					var there = again(moved, elements);
					assertEquals(elements.items().size(), there.items().size(), what);
					assertEquals(elements.items().getFirst().label().replaceAll("[0-9]", ""),
							there.items().get(last).label().replaceAll("[0-9]", ""), what);
					assertEquals(elements.items().getFirst().width(), there.items().get(last).width(), what);
					assertArrayEquals(table.bytes(), there.move(last, 0, Follow.EVERYTHING).table().bytes(), what);
					count++;
				}
			}
		}
		reporter.publishEntry("moved and moved back", count + " lists");
		assertTrue(count > 0);
	}

	/** With its lengths and checksums right, so that what follows an edit is what the edit makes follow. */
	private static TableModel sound(TableModel table) throws TableException {
		return new TableEdit(table, Follow.EVERYTHING).completed().table();
	}

	private static Elements again(TableModel table, Elements before) {
		return new TableForm(table).sections().filter(section -> section.offset() == before.structure().offset()
				&& section.group().definition() == before.structure().definition()).findFirst().orElseThrow().lists().stream()
				.filter(list -> list.list() == before.list()).findFirst().orElseThrow();
	}
}
