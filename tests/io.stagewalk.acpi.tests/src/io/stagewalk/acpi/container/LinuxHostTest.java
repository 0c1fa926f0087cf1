package io.stagewalk.acpi.container;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** The machine that the test runs on is one too, if it has ACPI tables and lets them be read. */
class LinuxHostTest {
	private static final Path TABLES = Path.of("/sys/firmware/acpi/tables");
	@TempDir
	private Path folder;

	@BeforeEach
	void requireTables() {
		Assumptions.assumeTrue(Files.isReadable(TABLES.resolve("DSDT")), "skipped: no ACPI tables here, or not to be read");
	}

	@Test
	void itsTablesAreReadFromSysfs(TestReporter reporter) throws Exception {
		var contents = Container.at(TABLES).read();
		for (var table : contents.tables()) {
			assertArrayEquals(Files.readAllBytes(TABLES.resolve(table.file())), table.bytes(), table.file());
		}
		try (var files = Files.list(TABLES)) {
			assertEquals(files.filter(Files::isRegularFile).count(), contents.tables().size());
		}
		reporter.publishEntry("tables", Integer.toString(contents.tables().size()));
	}

	@Test
	void itsAcpidumpHasTheSameTables() throws Exception {
		var text = folder.resolve("acpidump.txt");
		Assumptions.assumeTrue(dump(text) && AcpidumpText.isAt(text), "skipped: no acpidump here, or not allowed to dump");
		var dumped = Forms.plain(Container.at(text).read().tables()).stream().map(line -> line.substring(line.indexOf(' '))).toList();
		for (var line : Forms.plain(Container.at(TABLES).read().tables())) {
			// the firmware may write to the FACS at any time
			assertTrue(line.startsWith("- 46414353") || dumped.contains(line.substring(line.indexOf(' '))), line);
		}
	}

	private static boolean dump(Path text) throws InterruptedException {
		try {
			return new ProcessBuilder("acpidump").redirectOutput(text.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start()
					.waitFor() == 0;
		} catch (IOException none) {
			return false;
		}
	}
}
