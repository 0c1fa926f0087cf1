package io.stagewalk.acpi.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import io.stagewalk.acpi.definition.Definitions;
import io.stagewalk.acpi.definition.FieldDefinition;
import io.stagewalk.acpi.definition.GroupDefinition;
import io.stagewalk.acpi.definition.Member;
import io.stagewalk.testing.Repository;

/**
 * Tables that iasl 20200925 does not know, written down by hand from their specifications, have the fields that these say.
 */
class NewTablesTest {
	/** Tables whose other structures iasl knows: {@link IaslTemplatesTest} has these. */
	private static final Set<String> OLDER = Set.of("APIC", "IORT", "ASF!", "CSRT", "DMAR", "IVRS", "PMTT", "TPM2", "UEFI");

	@TestFactory
	Stream<DynamicTest> everyFieldIsWhereTheSpecificationPutsIt() throws IOException {
		return fixtures().map(table -> DynamicTest.dynamicTest(table.title(), () -> compare(table)));
	}

	@TestFactory
	Stream<DynamicTest> everyFieldOfADefinitionIsInAFixture() throws IOException {
		var seen = Collections.<FieldDefinition>newSetFromMap(new IdentityHashMap<>());
		fixtures().forEach(table -> model(table).fields().forEach(field -> seen.add(field.definition())));
		return fixtures().map(TableFixture::signature).distinct().filter(signature -> !OLDER.contains(signature))
				.map(signature -> DynamicTest.dynamicTest(signature, () -> {
					var fields = new ArrayList<FieldDefinition>();
					Definitions.standard().of(signature).orElseThrow().root().members().forEach(member -> collect(member, fields));
					assertEquals(List.of(), fields.stream().filter(field -> !seen.contains(field)).map(FieldDefinition::name).toList());
				}));
	}

	private static void collect(Member member, List<FieldDefinition> fields) {
		switch (member) {
			case FieldDefinition field -> fields.add(field);
			case GroupDefinition group -> group.members().forEach(inner -> collect(inner, fields));
			case Member.Condition condition -> {
				condition.then().forEach(inner -> collect(inner, fields));
				condition.otherwise().forEach(inner -> collect(inner, fields));
			}
			case Member.Selection selection -> selection.cases().forEach(one -> one.members().forEach(inner -> collect(inner, fields)));
			case Member.Until until -> {
				// no field
			}
		}
	}

	private static Stream<TableFixture> fixtures() throws IOException {
		var all = new ArrayList<TableFixture>();
		try (var files = Files.list(Repository.root().resolve("tests/io.stagewalk.acpi.tests/fixtures"))) {
			for (Path file : files.sorted().toList()) {
				all.addAll(TableFixture.read(file));
			}
		}
		assertTrue(all.size() > 30, "fixtures");
		return all.stream();
	}

	private static TableModel model(TableFixture table) {
		return TableModel.of(table.title(), table.bytes(), Definitions.standard());
	}

	private static void compare(TableFixture table) {
		var model = model(table);
		assertEquals(table.signature(), model.definition().signature(), "definition");
		assertEquals(List.of(), model.problems().stream().map(Problem::toString).toList());
		var leaves = model.leaves().filter(leaf -> leaf.offset() >= 36).toList();
		for (int i = 0; i < Math.min(leaves.size(), table.fields().size()); i++) {
			same(table.fields().get(i), leaves.get(i));
		}
		assertEquals(table.fields().size(), leaves.size(), "fields");
	}

	private static void same(TableFixture.Expected expected, Node leaf) {
		assertEquals("%04x %s, %d".formatted(expected.offset(), expected.name(), expected.bytes().length),
				"%04x %s, %d".formatted(leaf.offset(), leaf.name(), leaf.length()));
		var field = (Field) leaf;
		if (!expected.value().isEmpty()) {
			assertEquals(expected.value(), value(field), field.toString());
		}
		if (!expected.valueName().isEmpty()) {
			assertEquals(expected.valueName(), field.value().map(value -> value.name()).orElse("no name"), field.toString());
		}
		assertEquals(expected.bits(), field.bits().stream().map(bits -> new TableFixture.Bits(bits.low(),
				bits.low() + bits.width() - 1, bits.name(), bits.of(field.number()))).toList(), field.toString());
	}

	private static String value(Field field) {
		return switch (field.definition().kind()) {
			case NUMBER -> "0x" + Long.toHexString(field.number()).toUpperCase(Locale.ROOT);
			case TEXT, STRING, UTF16 -> '"' + field.text() + '"';
			case UUID -> '{' + IaslListing.uuid(field.bytes()) + '}';
			case BYTES, PCI_PATH -> "";
		};
	}
}
