package io.stagewalk.acpi.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import io.stagewalk.acpi.definition.Definitions;
import io.stagewalk.testing.Repository;

/**
 * Every template of {@code iasl -T ALL}, compiled, and tables with structures that no template has, have the fields that
 * {@code iasl -d} lists: names, lengths, values, bits. Made with iasl 20200925.
 */
class IaslTemplatesTest {
	/** Templates that contradict themselves. */
	private static final Map<String, List<String>> PROBLEMS = Map.of(
			// the offset is that of revision 2; iasl itself does not look at it
			"gtdt.aml", List.of("gtdt.aml: GTDT: offset 0x60: Virtual EL2 Timer GSIV: expected no other structure here, "
					+ "found one that starts at 0x60"),
			// the nodes' lengths are 0; iasl itself does not look at them
			"mpst.aml", List.of("mpst.aml: MPST: offset 0x30: Length: expected 8 to 138, found 0",
					"mpst.aml: MPST: offset 0x5a: Length: expected 8 to 96, found 0"),
			// more entries than there are; iasl itself does not look at the counts
			"einj.aml", List.of("einj.aml: EINJ: offset 0x2c: Injection Entry Count: expected at most 8, as there is room for, found 10"),
			"wdat.aml", List.of("wdat.aml: WDAT: offset 0x40: Watchdog Entry Count: expected at most 1, as there is room for, found 14"));

	@TestFactory
	Stream<DynamicTest> theFieldsOfEveryTemplateAreThoseThatIaslLists() throws IOException {
		var only = System.getProperty("template", "");
		try (var files = Files.list(Repository.root().resolve("tests/io.stagewalk.acpi.tests/templates"))) {
			return files.filter(file -> file.toString().endsWith(only + ".aml")).sorted().toList().stream()
					.map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)));
		}
	}

	private static void compare(Path file) throws IOException {
		var model = TableModel.of(file.getFileName().toString(), Files.readAllBytes(file), Definitions.standard());
		var listing = file.resolveSibling(file.getFileName().toString().replace(".aml", ".dsl"));
		// iasl does not list the RSDP, which is no table: this is the text that it was compiled from
		var text = file.resolveSibling(file.getFileName().toString().replace(".aml", ".asl"));
		same(IaslListing.of(Files.readString(Files.exists(listing) ? listing : text)), IaslListing.of(model));
		assertEquals(PROBLEMS.getOrDefault(file.getFileName().toString(), List.of()),
				model.problems().stream().map(Problem::toString).toList());
	}

	/** Fails with the first entries that differ. */
	private static void same(List<IaslListing.Entry> iasl, List<IaslListing.Entry> model) {
		for (int i = 0; i < Math.max(iasl.size(), model.size()); i++) {
			assertEquals(some(iasl, i), some(model, i), "entry " + i);
		}
	}

	private static String some(List<IaslListing.Entry> entries, int from) {
		return from < entries.size() ? entries.get(from).toString() : "the end";
	}
}
