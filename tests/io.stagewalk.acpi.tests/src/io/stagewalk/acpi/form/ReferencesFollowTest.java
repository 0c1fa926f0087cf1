package io.stagewalk.acpi.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.definition.Definitions;
import io.stagewalk.acpi.definition.FieldDefinition;
import io.stagewalk.acpi.definition.GroupDefinition;
import io.stagewalk.acpi.definition.Member;
import io.stagewalk.acpi.definition.Role;
import io.stagewalk.acpi.definition.TableDefinition;
import io.stagewalk.acpi.model.Change;
import io.stagewalk.acpi.model.Edited;
import io.stagewalk.acpi.model.Follow;
import io.stagewalk.acpi.model.NewTable;
import io.stagewalk.acpi.model.TableModel;
import io.stagewalk.testing.Seeds;

/** In tables of every definition with references, made at random, whatever is put in, taken out or moved: references are to what they were to. */
class ReferencesFollowTest {
	private static final int NONE = -1;

	@Test
	void referencesAreToWhatTheyWereTo(TestReporter reporter) {
		var tried = new ArrayList<String>();
		for (var definition : Definitions.standard().all()) {
			if (hasReferences(definition.root().members())) {
				tried.add(definition.signature());
				Seeds.check(20, random -> check(filled(definition, random), random));
			}
		}
		reporter.publishEntry("definitions with references", tried.toString());
		assertTrue(tried.containsAll(List.of("IORT", "PPTT", "RHCT", "RIMT", "VIOT")), tried.toString());
	}

	private static boolean hasReferences(List<Member> members) {
		return members.stream().anyMatch(member -> switch (member) {
			case FieldDefinition field -> field.role() == Role.TABLE_REFERENCE || field.role() == Role.STRUCTURE_REFERENCE;
			case GroupDefinition group -> hasReferences(group.members());
			case Member.Condition condition -> hasReferences(condition.then()) || hasReferences(condition.otherwise());
			case Member.Selection selection -> selection.cases().stream().anyMatch(one -> hasReferences(one.members()));
			case Member.Until until -> false;
		});
	}

	/** A table with several elements of each kind, of which each reference is to one that it may be to, or to none. */
	private static TableModel filled(TableDefinition definition, RandomGenerator random) throws TableException {
		var table = NewTable.of("new", definition);
		for (int round = 0; round < 2; round++) {
			for (var kind : list(table).kinds()) {
				var list = list(table);
				table = list.insert(random.nextInt(list.items().size() + 1), kind, Follow.EVERYTHING).table();
			}
		}
		for (int i = 0; i < list(table).items().size(); i++) {
			for (int inner = 0; inner < ((Section) list(table).items().get(i)).lists().size(); inner++) {
				for (int more = random.nextInt(3); more > 0; more--) {
					var elements = ((Section) list(table).items().get(i)).lists().get(inner);
					table = elements.insert(0, elements.kinds().getFirst(), Follow.EVERYTHING).table();
				}
			}
		}
		for (var row : new TableForm(table).rows().filter(row -> row.editor() instanceof Editor.Reference).toList()) {
			var candidates = ((Editor.Reference) row.editor()).candidates();
			int chosen = random.nextInt(candidates.size() + 1);
			var same = new TableForm(table).rowAt(row.offset()).orElseThrow();
			table = same.set(chosen == candidates.size() ? "0" : candidates.get(chosen).path(), Follow.EVERYTHING).table();
		}
		assertEquals(List.of(), table.problems());
		return table;
	}

	/** The list that references are to elements of. */
	private static Elements list(TableModel table) {
		return new TableForm(table).root().lists().stream().filter(list -> list.kinds().size() > 1).findFirst().orElseThrow();
	}

	/**
	 * A reference.
	 *
	 * @param from number of the element that it is in
	 * @param to   number of the element that it is to; -1 for none
	 */
	private record Reference(int from, int to) {
	}

	private static List<Reference> references(TableModel table) {
		var items = list(table).items();
		var references = new ArrayList<Reference>();
		for (var row : new TableForm(table).rows().filter(row -> row.editor() instanceof Editor.Reference).toList()) {
			long value = ((FieldRow) row).field().number();
			int to = NONE;
			for (int i = 0; i < items.size(); i++) {
				to = items.get(i).offset() == value ? i : to;
			}
			assertTrue(value == 0 || to != NONE, row.label() + " is to 0x" + Long.toHexString(value));
			for (int i = 0; i < items.size(); i++) {
				if (items.get(i).offset() <= row.offset() && row.offset() < items.get(i).offset() + items.get(i).width()) {
					references.add(new Reference(i, to));
				}
			}
		}
		return references;
	}

	private static void check(TableModel table, RandomGenerator random) throws TableException {
		var list = list(table);
		int size = list.items().size();
		int at = random.nextInt(size);
		int other = random.nextInt(size);
		var put = list.insert(at, list.kinds().get(random.nextInt(list.kinds().size())), Follow.EVERYTHING).table();
		assertEquals(expected(table, i -> i < at ? i : i + 1), references(put).stream().filter(reference -> reference.from() != at).toList());
		var moved = list.move(at, other, Follow.EVERYTHING).table();
		assertEquals(expected(table, i -> i == at ? other : i > at && i <= other ? i - 1 : i < at && i >= other ? i + 1 : i), references(moved));
		var removed = list.remove(at, Follow.EVERYTHING);
		assertEquals(expected(table, i -> i == at ? NONE : i > at ? i - 1 : i), references(removed.table()));
		assertEquals(references(table).stream().filter(reference -> reference.to() == at && reference.from() != at).count(), dangling(removed));
	}

	private static long dangling(Edited edited) {
		return edited.changes().stream().filter(change -> change.reason() == Change.Reason.DANGLING).count();
	}

	/** The references of a table when its elements have got other numbers, in their order then. */
	private static List<Reference> expected(TableModel table, IntUnaryOperator renumbered) {
		var sorted = new ArrayList<>(references(table).stream().filter(reference -> renumbered.applyAsInt(reference.from()) != NONE)
				.map(reference -> new Reference(renumbered.applyAsInt(reference.from()), reference.to() == NONE ? NONE
						: renumbered.applyAsInt(reference.to())))
				.toList());
		sorted.sort(Comparator.comparingInt(Reference::from));
		return sorted;
	}
}
