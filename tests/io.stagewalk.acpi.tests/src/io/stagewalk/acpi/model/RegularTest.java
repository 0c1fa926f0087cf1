package io.stagewalk.acpi.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.acpi.definition.Definitions;
import io.stagewalk.acpi.definition.Trait;
import io.stagewalk.testing.Seeds;

/** What is told of a structure by its definition is what laying it out gives. */
class RegularTest {
	private int regular;

	@Test
	void isWhatAnInflaterGives(TestReporter reporter) throws Exception {
		var tables = DamagedTables.tables();
		for (var bytes : tables) {
			check(model(bytes));
			check(model(Arrays.copyOf(bytes, bytes.length - 1)));
		}
		assertTrue(regular > 500, regular + " structures");
		Seeds.check(5_000, random -> check(model(DamagedTables.mutated(DamagedTables.one(tables, random), random))));
		reporter.publishEntry("structures", Integer.toString(regular));
	}

	@Test
	void fieldsWithATraitAreThoseAmongAll() throws Exception {
		for (var bytes : DamagedTables.tables()) {
			var model = model(bytes);
			for (var trait : Trait.values()) {
				assertEquals(model.fields().filter(field -> trait.isOf(field.definition())).toList(), model.fields(trait),
						model.signature() + " " + trait);
			}
			assertEquals(model.leaves().filter(Unknown.class::isInstance).toList(), model.unknown(), model.signature());
		}
	}

	private static TableModel model(byte[] bytes) {
		return TableModel.of("table", bytes, Definitions.standard());
	}

	private void check(TableModel model) {
		for (var group : model.groups()) {
			if (group.inside() instanceof Regular found) {
				regular++;
				int length = group.length();
				var wanted = new Inflater(group, new BinarySource(group.content()),
						new Values(group, new ArrayList<>(), group.parent().map(Values::of))).inflate(group.end());
				assertEquals(length, group.length(), group::toString);
				assertEquals(wanted.children(), found.children(), group::toString);
				assertEquals(wanted.fields(), found.fields(), group::toString);
				assertEquals(wanted.variant(), found.variant(), group::toString);
				assertEquals(List.of(), wanted.problems(), group::toString);
				assertEquals(names(wanted.fields()), names(found.fields()), group::toString);
				for (int i = 0; i < found.fields().size(); i++) {
					assertEquals(wanted.number(i), found.number(i), group::toString);
				}
			}
		}
	}

	private static List<String> names(List<Field> fields) {
		return fields.stream().map(Field::name).toList();
	}
}
