package io.stagewalk.acpi.container;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.acpi.Table;
import io.stagewalk.testing.Repository;
import io.stagewalk.testing.Seeds;

/** ACPICA's own tools take from our text what is in it, and write text that says the same to us. */
class AcpixtractTest {
	@TempDir
	private Path folder;
	private int compared;

	@Test
	void extractsTheSameBytesFromOurText(TestReporter reporter) throws Exception {
		requireTool("acpixtract");
		for (var machine : machines()) {
			extractAll(Container.at(machine).read());
		}
		Seeds.check(5, random -> {
			var tables = Machines.random(random).stream().filter(table -> table.signature().matches("[A-Z0-9]{4}")).toList();
			extractAll(Contents.of(tables));
		});
		reporter.publishEntry("tables compared", Integer.toString(compared));
	}

	private void extractAll(Contents contents) throws Exception {
		var here = Files.createTempDirectory(folder, "x");
		var output = AcpidumpText.write(contents);
		OutputFiles.write(output, here.resolve("dump.txt"), OutputFiles.Existing.KEEP);
		run(here, "acpixtract", "-a", "dump.txt");
		var names = TableNames.ACPIXTRACT.of(output.tables().stream().map(Table::signature).toList());
		for (int i = 0; i < names.size(); i++) {
			assertArrayEquals(output.tables().get(i).bytes(), Files.readAllBytes(here.resolve(names.get(i))), names.get(i));
			compared++;
		}
		try (var files = Files.list(here)) {
			assertEquals(names.size() + 1, files.count());
		}
	}

	@Test
	void whatAcpidumpWritesOfAFileIsThatFile(TestReporter reporter) throws Exception {
		requireTool("acpidump");
		for (var machine : machines()) {
			for (var table : Container.at(machine).read().tables()) {
				// acpidump takes no RSDP and no bytes behind a table's end from a file
				if (table.signature().equals("RSD PTR ") || table.buffer().capacity() != table.length()) {
					continue;
				}
				var here = Files.createTempDirectory(folder, "x");
				Files.write(here.resolve("table"), table.bytes());
				var text = run(here, "acpidump", "-f", "table");
				Files.write(here.resolve("dump.txt"), text);
				var read = Container.at(here.resolve("dump.txt")).read().tables();
				assertEquals(1, read.size());
				assertArrayEquals(table.bytes(), read.getFirst().bytes());
				// and that is how we write it
				assertArrayEquals(text, AcpidumpText.write(Contents.of(read)).files().get(Output.SELF));
				compared++;
			}
		}
		assertTrue(compared > 0);
		reporter.publishEntry("tables compared", Integer.toString(compared));
	}

	private static List<Path> machines() throws IOException {
		var machines = new ArrayList<>(List.of(Repository.example().resolve("tables")));
		var real = Repository.root().toAbsolutePath().resolveSibling("shared").resolve("real/tables");
		if (Files.isDirectory(real)) {
			try (var entries = Files.list(real)) {
				machines.addAll(entries.sorted().toList());
			}
		}
		return machines;
	}

	private static void requireTool(String name) {
		var found = List.of(System.getenv("PATH").split(File.pathSeparator)).stream().anyMatch(in -> Files.isExecutable(Path.of(in,
				name)));
		Assumptions.assumeTrue(found, "skipped: no " + name + " here (Debian: acpica-tools)");
	}

	private static byte[] run(Path folder, String... command) throws Exception {
		var process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
		var output = process.getInputStream().readAllBytes();
		assertEquals(0, process.waitFor(), new String(output));
		return output;
	}
}
