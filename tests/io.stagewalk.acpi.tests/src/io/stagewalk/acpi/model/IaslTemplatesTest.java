package io.stagewalk.acpi.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.acpi.IaslDeviation;
import io.stagewalk.acpi.definition.Definitions;
import io.stagewalk.testing.Repository;

/**
 * Every template of {@code iasl -T ALL}, compiled, and tables with structures that no template has, have the fields that
 * {@code iasl -d} lists: names, lengths, values, bits. Made with iasl 20200925.
 */
class IaslTemplatesTest {
	/** Problems of templates that contradict themselves, by file. */
	private static final Map<String, List<String>> PROBLEMS = IaslDeviation.of(IaslDeviation.Kind.PROBLEM).stream()
			.collect(Collectors.groupingBy(IaslDeviation::table, Collectors.mapping(IaslDeviation::what, Collectors.toList())));

	@Test
	void theyAreAsManyAsIsSaid(TestReporter reporter) throws IOException {
		int entries = 0;
		var files = files();
		for (var file : files) {
			entries += IaslListing.of(model(file)).size();
		}
		reporter.publishEntry("compared", files.size() + " tables, " + entries + " fields and flags");
		assertTrue(files.stream().map(file -> file.getFileName().toString()).toList().containsAll(PROBLEMS.keySet()), PROBLEMS.toString());
		assertTrue(entries > 3000, entries + " entries");
	}

	@TestFactory
	Stream<DynamicTest> theFieldsOfEveryTemplateAreThoseThatIaslLists() throws IOException {
		return files().stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)));
	}

	private static List<Path> files() throws IOException {
		var only = System.getProperty("template", "");
		try (var files = Files.list(Repository.root().resolve("tests/io.stagewalk.acpi.tests/templates"))) {
			return files.filter(file -> file.toString().endsWith(only + ".aml")).sorted().toList();
		}
	}

	private static TableModel model(Path file) throws IOException {
		return TableModel.of(file.getFileName().toString(), Files.readAllBytes(file), Definitions.standard());
	}

	private static void compare(Path file) throws IOException {
		var model = model(file);
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
