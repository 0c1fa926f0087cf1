package io.stagewalk.acpi.container;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.acpi.Table;

/** Linux shows the firmware's tables, those that AML loaded, and what the BERT points to, each in a folder of its own. */
class SysfsFolderTest {
	@TempDir
	private Path folder;

	@BeforeEach
	void fill() throws Exception {
		for (var name : List.of("DSDT", "FACP", "SSDT1", "SSDT2", "ASF!", "BERT")) {
			var length = name.equals("FACP") ? 276 : name.equals("SSDT2") ? 50 : 48;
			Files.write(folder.resolve(name), Machines.bytes(name.substring(0, 4), length));
		}
		Files.createDirectories(folder.resolve("dynamic"));
		Files.write(folder.resolve("dynamic/SSDT3"), Machines.bytes("SSDT", 60));
		Files.createDirectories(folder.resolve("data"));
		Files.write(folder.resolve("data/BERT"), new byte[] {1, 2, 3});
	}

	@Test
	void keepsTheThreeApart() throws Exception {
		var contents = new TableFolder(folder).read();
		assertEquals(List.of("ASF!", "BERT", "DSDT", "FACP", "SSDT1", "SSDT2"), contents.tables().stream().map(Table::file).toList());
		assertEquals(List.of("dynamic/SSDT3"), contents.dynamic().stream().map(Table::file).toList());
		assertEquals(List.of(new Contents.DataFile("BERT", new byte[] {1, 2, 3})), contents.data());
		assertEquals(6, contents.platform().tables().size());
	}

	@Test
	void isWrittenAsItWas() throws Exception {
		var contents = new TableFolder(folder).read();
		var copy = folder.resolveSibling(folder.getFileName() + "-copy");
		var output = FolderWriter.SYSFS.write(contents);
		assertEquals(List.of(), output.notes());
		OutputFiles.write(output, copy, OutputFiles.Existing.KEEP);
		try (var files = Files.walk(folder)) {
			for (var file : files.filter(Files::isRegularFile).filter(file -> !file.endsWith("dynamic/SSDT3")).toList()) {
				assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(copy.resolve(folder.relativize(file))), file.toString());
			}
		}
		// Linux numbers the dynamic ones on; here they are numbered by themselves
		assertArrayEquals(Files.readAllBytes(folder.resolve("dynamic/SSDT3")), Files.readAllBytes(copy.resolve("dynamic/SSDT")));
	}

	@Test
	void theSameFolderOfAcpixtractKeepsAllOfIt() throws Exception {
		var contents = new TableFolder(folder).read();
		var read = Forms.FOLDER.through(contents, folder.resolve("dynamic"));
		assertEquals(Forms.plain(contents.tables()), Forms.plain(read.tables()));
		assertEquals(Forms.plain(contents.dynamic()), Forms.plain(read.dynamic()));
		assertEquals(contents.data(), read.data());
	}

	@Test
	void whatOtherFormsCannotKeepIsNoted() throws Exception {
		var contents = new TableFolder(folder).read();
		assertEquals(List.of("1 tables that AML loaded stand behind the firmware's; the text does not tell them apart",
				"data/BERT is left out: the text holds tables only"), AcpidumpText.write(contents).notes());
		assertEquals(List.of("dynamic/SSDT3 is left out: AML loaded it, the firmware's tables do not name it",
				"data/BERT is left out: where it belongs is not known"), MemoryLayout.of(contents).notes().subList(0, 2));
	}

	@Test
	void aPageOfMemoryIsNoTable() throws Exception {
		Files.write(folder.resolve("page.bin"), Arrays.copyOf(Machines.bytes("FACP", 276), 4096));
		Files.write(folder.resolve("oem.bin"), Machines.bytes("OEM1", 40));
		var contents = new TableFolder(folder).read();
		assertTrue(contents.tables().stream().anyMatch(table -> table.file().equals("oem.bin")));
		assertEquals(List.of(folder.resolve("page.bin") + " is not just one table, and is left out"), contents.notes());
	}

	@Test
	void saysWhatToDoWhereReadingIsNotAllowed() throws Exception {
		var secret = folder.resolve("DSDT");
		secret.toFile().setReadable(false);
		Assumptions.assumeFalse(Files.isReadable(secret), "skipped: root may read everything");
		var wrong = assertThrows(ContainerException.class, () -> new TableFolder(folder).read());
		assertEquals(secret + ": expected to be allowed to read it; copy the folder as root and read the copy: sudo cp -r " + folder
				+ " COPY && sudo chmod -R a+rX COPY", wrong.getMessage());
	}
}
