package io.stagewalk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.stagewalk.testing.Repository;

/** What the model's functions are called, and where they stand, is what the sources of these releases have. */
class FunctionNamesTest {
	private static final Path TABLES = Repository.root().resolve("tests/io.stagewalk.boot.tests/data/functions");
	/** The folder of Xen's tree in which the hypervisor is; Linux has none of the name. */
	private static final String XEN = "xen/";

	@ParameterizedTest
	@CsvSource({ "4.14.6, 0", "4.17.5, 1", "4.20.3, 2" })
	void areThoseOfXensSources(String version, int column) throws IOException {
		var names = names(new BootPoints(version, "6.1"));
		names.removeIf(name -> !name.contains(" " + XEN));
		assertEquals(table("xen.txt", column), names);
	}

	@ParameterizedTest
	@CsvSource({ "6.1.176, 0", "6.12.107, 1" })
	void areThoseOfLinuxSources(String version, int column) throws IOException {
		var names = names(new BootPoints("4.22", version));
		names.removeIf(name -> name.contains(" " + XEN));
		assertEquals(table("linux.txt", column), names);
	}

	private static Set<String> names(BootPoints points) {
		return points.all().stream().map(function -> function.name() + " " + function.file()).collect(Collectors.toCollection(TreeSet::new));
	}

	/** A line has a column for each release, but for those at its end that are as the one before; so are =, and - is none. */
	private static Set<String> table(String file, int column) throws IOException {
		var names = new TreeSet<String>();
		for (var line : Files.readAllLines(TABLES.resolve(file))) {
			var name = "-";
			var cells = line.split(" \\| ");
			for (int i = 0; i <= column && i < cells.length; i++) {
				name = cells[i].equals("=") ? name : cells[i];
			}
			if (!name.equals("-")) {
				names.add(name);
			}
		}
		assertFalse(names.isEmpty(), file);
		return names;
	}
}
