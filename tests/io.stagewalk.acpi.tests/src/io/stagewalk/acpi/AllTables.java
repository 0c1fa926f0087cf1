package io.stagewalk.acpi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.stagewalk.acpi.definition.Definitions;
import io.stagewalk.acpi.model.TableModel;
import io.stagewalk.testing.Repository;

/** The tables that claims about all tables are tried on: every template, the example's, and real ones where they are. */
public final class AllTables {
	private AllTables() {
	}

	/** Their files. */
	public static List<Path> files() throws IOException {
		var files = new ArrayList<Path>();
		var real = Repository.root().toAbsolutePath().normalize().resolveSibling("shared/real/tables");
		for (var folder : List.of(Repository.root().resolve("tests/io.stagewalk.acpi.tests/templates"), Repository.example().resolve("tables"),
				real)) {
			if (Files.isDirectory(folder)) {
				try (var found = Files.walk(folder)) {
					found.filter(file -> file.toString().matches(".*\\.(aml|dat)") && !file.getParent().endsWith("golden"))
							.sorted().forEach(files::add);
				}
			}
		}
		return files;
	}

	public static TableModel model(Path file) throws IOException {
		return TableModel.of(file.getFileName().toString(), Files.readAllBytes(file), Definitions.standard());
	}
}
