package io.stagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file of a folder that cannot be read is told, and the others are shown. */
class DamagedFolderTest {
	@TempDir
	private Path folder;

	@BeforeEach
	void theExamplesTables() throws IOException {
		try (var files = Files.list(Path.of(Invocation.TABLES))) {
			for (var file : files.toList()) {
				Files.copy(file, folder.resolve(file.getFileName().toString()));
			}
		}
	}

	private void cut(String table, int bytes) throws IOException {
		var file = folder.resolve(table);
		var whole = Files.readAllBytes(file);
		Files.write(file, Arrays.copyOf(whole, whole.length - bytes));
	}

	/** Gives the last node of the IORT ID mappings behind the end of the table. */
	private void damageIort() throws IOException {
		var file = folder.resolve("iort.dat");
		var bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
		bytes.putInt(0xa0 + 12, 0x5000);
		Files.write(file, bytes.array());
	}

	@Test
	void tablesListsTheOthers() throws Exception {
		cut("iort.dat", 10);
		var tables = Invocation.of("tables", folder.toString());
		assertEquals(2, tables.exitCode());
		assertEquals(folder + "/iort.dat: offset 0x4: length: expected 36 to 226 (the file's), found 236", tables.err().strip());
		assertTrue(tables.out().contains("GTDT") && !tables.out().contains("IORT"), tables.out());
	}

	@Test
	void regionsListsThoseOfTheOthers() throws Exception {
		cut("spcr.dat", 10);
		damageIort();
		var regions = Invocation.of("regions", folder.toString(), "--static");
		assertEquals(2, regions.exitCode());
		assertTrue(regions.err().contains("/spcr.dat: offset 0x4: length: "), regions.err());
		assertTrue(regions.err().contains("/iort.dat: IORT: offset 0xac: Mapping Offset: expected at most 0x4c, found 0x5000"), regions.err());
		assertTrue(regions.out().contains("MCFG+0x2c"), regions.out());
	}

	@Test
	void convertWritesTheOthers() throws Exception {
		cut("iort.dat", 10);
		var out = folder.resolve("copy");
		var converted = Invocation.of("convert", folder.toString(), out.toString());
		assertEquals(2, converted.exitCode());
		assertTrue(converted.err().contains("/iort.dat: offset 0x4: length: "), converted.err());
		assertFalse(Files.exists(out.resolve("iort.dat")));
		assertTrue(Files.exists(out.resolve("gtdt.dat")));
	}

	@Test
	void whereNothingIsLeftThatIsSaid() throws Exception {
		var alone = Files.createDirectory(folder.resolve("alone"));
		Files.createFile(alone.resolve("empty.dat"));
		var tables = Invocation.of("tables", alone.toString());
		assertEquals(2, tables.exitCode());
		assertEquals("", tables.out());
		assertTrue(tables.err().contains("/empty.dat: offset 0x0: signature: expected 4 bytes, found 0"), tables.err());
	}

	@Test
	void anEmptyFileHasNoSignature() throws Exception {
		Files.createFile(folder.resolve("empty.dat"));
		var decoded = Invocation.of("decode", folder.toString(), "empty.dat");
		assertTrue(decoded.out().contains("ACPI Data Table [no signature]"), decoded.out());
		assertTrue(Invocation.of("decode", folder.toString(), "empty.dat", "--explain").out().startsWith("no signature: "));
	}

	@Test
	void aSecondDsdtIsNoted() throws Exception {
		Files.copy(folder.resolve("dsdt.dat"), folder.resolve("dsdt2.dat"));
		var tables = Invocation.of("tables", folder.toString());
		assertEquals(0, tables.exitCode());
		assertTrue(tables.err().contains("note: dsdt2.dat is another DSDT than dsdt.dat, which is the one that counts"), tables.err());
	}

	@Test
	void tablesThatAmlLoadedAreNoted() throws Exception {
		Files.copy(folder.resolve("dsdt.dat"), Files.createDirectory(folder.resolve("dynamic")).resolve("DSDT1"));
		var tables = Invocation.of("tables", folder.toString());
		assertTrue(tables.err().contains("note: dynamic/DSDT1 was loaded by AML as the machine ran, and is no table of the firmware"), tables.err());
	}

	@Test
	void aTableIsNoMemoryImage() {
		var wrong = Invocation.of("tables", "--base=0", folder.resolve("gtdt.dat").toString());
		assertEquals(2, wrong.exitCode());
		assertTrue(wrong.err().startsWith("--base: goes with a raw memory image only, and "), wrong.err());
	}

	@Test
	void oneTableIsOne() {
		var converted = Invocation.of("convert", folder.resolve("gtdt.dat").toString(), folder.resolve("one").toString());
		assertTrue(converted.out().contains("\n1 table written to "), converted.out());
	}
}
