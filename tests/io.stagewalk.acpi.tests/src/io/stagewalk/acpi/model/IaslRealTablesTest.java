package io.stagewalk.acpi.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.acpi.definition.Definitions;
import io.stagewalk.testing.Repository;

/** The tables of real machines, as iasl 20200925 lists them: they have flags and values that no template has. */
class IaslRealTablesTest {
	private static final int HEADER_FIELDS = 9;

	@Test
	void theFieldsOfEveryTableAreThoseThatIaslLists(TestReporter reporter) throws IOException {
		int entries = 0;
		int tables = 0;
		int unknownToIasl = 0;
		for (var file : tables(Repository.real().resolve("tables"))) {
			var listing = file.resolveSibling("golden").resolve(file.getFileName().toString().replace(".dat", ".dsl"));
			var model = model(file);
			if (!Files.exists(listing) || hasAml(model)) {
				continue;
			}
			var iasl = IaslListing.of(Files.readString(listing));
			if (iasl.size() == HEADER_FIELDS && model.root().children().size() > HEADER_FIELDS) {
				unknownToIasl++;
				continue;
			}
			assertEquals(lines(iasl), lines(IaslListing.of(model)), file.toString());
			entries += iasl.size();
			tables++;
		}
		reporter.publishEntry("compared", tables + " tables, " + entries + " entries; " + unknownToIasl + " that iasl does not know");
		assertTrue(tables > 0);
	}

	@Test
	void everyByteOfEveryTableIsKnown(TestReporter reporter) throws IOException {
		int tables = 0;
		for (var part : List.of("tables", "boots")) {
			for (var file : tables(Repository.real().resolve(part))) {
				var model = model(file);
				assertEquals(List.of(), model.problems().stream().map(Problem::toString).toList(), file.toString());
				assertEquals(List.of(), model.leaves().filter(Unknown.class::isInstance).map(Node::toString).toList(), file.toString());
				tables += isUnknown(model) ? 0 : 1;
			}
		}
		reporter.publishEntry("looked at", tables + " tables");
		assertTrue(tables > 0);
	}

	private static List<Path> tables(Path folder) throws IOException {
		var found = new ArrayList<Path>();
		try (var files = Files.walk(folder)) {
			files.filter(file -> file.toString().endsWith(".dat")).sorted().forEach(found::add);
		}
		return found;
	}

	private static TableModel model(Path file) throws IOException {
		return TableModel.of(file.toString(), Files.readAllBytes(file), Definitions.standard());
	}

	private static boolean isUnknown(TableModel model) {
		return model.definition().signature().equals("OEMx");
	}

	/** The listing is in ASL. */
	private static boolean hasAml(TableModel model) {
		return model.root().field("Definition Block").isPresent();
	}

	private static String lines(List<?> entries) {
		return String.join("\n", entries.stream().map(Object::toString).toList());
	}
}
