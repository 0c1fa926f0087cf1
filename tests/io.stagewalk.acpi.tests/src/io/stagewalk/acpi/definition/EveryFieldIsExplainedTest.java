package io.stagewalk.acpi.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;

/** Every table says what it is for and who specifies it, every field what it means, and the pages have all of it. */
class EveryFieldIsExplainedTest {

	@TestFactory
	Stream<DynamicTest> everyTableHasATitleASourceAndAMeaningForEachField() {
		return Definitions.standard().all().stream().map(table -> DynamicTest.dynamicTest(table.signature(), () -> {
			assertFalse(table.title().isBlank(), "title");
			assertFalse(table.documentation().see().isBlank(), "source");
			assertFalse(table.documentation().about().isBlank(), "meaning");
			assertEquals(List.of(), fields(table).stream().filter(field -> field.documentation().about().isBlank())
					.map(FieldDefinition::name).toList());
		}));
	}

	@TestFactory
	Stream<DynamicTest> thePageOfEveryTableHasAllItsFieldsBitsAndValues() {
		return Definitions.standard().all().stream().map(table -> DynamicTest.dynamicTest(table.signature(), () -> {
			var page = String.join("\n", TablePage.of(table));
			for (var field : fields(table)) {
				assertTrue(page.contains(field.name().replaceAll(" \\(decoded [bB]elow\\)| *%[1-9]?d.*", "")), field.name());
				assertTrue(page.contains(field.documentation().about().replace("|", "\\|").replaceAll(" +", " ")), field.name());
				for (var bits : field.bits()) {
					assertTrue(page.contains("| " + bits.name() + " |"), bits.name());
				}
				for (var value : field.enumeration().values()) {
					assertTrue(page.contains(value.name()), value.name());
				}
			}
			assertFalse(page.contains("{"), page);
		}));
	}

	@Test
	void someFieldsHaveTheirPlaceOnThePage() {
		var page = TablePage.of(Definitions.standard().of("IORT").orElseThrow());
		assertTrue(page.contains("# IORT: IO Remapping Table"));
		assertTrue(page.contains("| 36 | 4 | Node Count | How many nodes follow. |"));
		assertTrue(page.contains("Where Type is 4."), page.toString());
		assertTrue(page.contains("From offset Node Offset. As often as Node Count says."), page.toString());
		assertTrue(page.contains("| | bits 1–2 | HTTU Override | What of its tables it updates itself, whatever SMMU_IDR0 says. |"));
	}

	@Test
	void theyAreAsManyAsIsSaid(TestReporter reporter) {
		int fields = Definitions.standard().all().stream().mapToInt(table -> fields(table).size()).sum();
		reporter.publishEntry("explained", fields + " fields of " + Definitions.standard().all().size() + " tables");
		assertTrue(fields > 2000);
	}

	private static List<FieldDefinition> fields(TableDefinition table) {
		var fields = new ArrayList<FieldDefinition>();
		collect(table.root().members(), fields);
		return fields;
	}

	private static void collect(List<Member> members, List<FieldDefinition> fields) {
		for (var member : members) {
			switch (member) {
				case FieldDefinition field -> fields.add(field);
				case GroupDefinition group -> collect(group.members(), fields);
				case Member.Condition condition -> {
					collect(condition.then(), fields);
					collect(condition.otherwise(), fields);
				}
				case Member.Selection selection -> selection.cases().forEach(one -> collect(one.members(), fields));
				case Member.Until until -> {
					// holds nothing
				}
			}
		}
	}
}
