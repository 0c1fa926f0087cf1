package io.stagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.stagewalk.json.Json;
import io.stagewalk.testing.Repository;

/** {@code stagewalk convert}, and PLATFORM in every form that it writes. */
class ConvertCommandTest {
	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = {"folder", "sysfs", "acpidump", "elf", "raw", "qemu"})
	void everyFormComesBackAsItWas(String form) throws Exception {
		var out = folder.resolve("x").toString();
		var converted = Invocation.of("convert", Invocation.TABLES, out, "--to", form);
		assertEquals(0, converted.exitCode(), converted.err());
		assertTrue(converted.lines().getLast().startsWith("11 tables written to " + out + ", "), converted.out());
		var base = form.equals("raw") ? List.of("--base", "0xbc430000") : List.<String> of();
		var back = folder.resolve("back").toString();
		assertEquals(0, Invocation.of(with(base, "convert", out, back, "--to", "folder")).exitCode());
		try (var files = Files.newDirectoryStream(Path.of(Invocation.TABLES), "*.dat")) {
			for (var file : files) {
				var name = file.getFileName().toString();
				var copy = form.equals("sysfs") ? name.replace(".dat", "").toUpperCase() : name;
				assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(Path.of(back, copy)), name);
			}
		}
		var tables = Invocation.of(with(base, "tables", out));
		assertEquals(Invocation.of("tables", Invocation.TABLES).out().replaceAll("(?m)  [^ ]+$", ""),
				tables.out().replaceAll("(?m)  [^ ]+$", ""));
		assertEquals(Invocation.of("regions", Invocation.TABLES).out(), Invocation.of(with(base, "regions", out)).out());
	}

	@ParameterizedTest
	@ValueSource(strings = {"x.txt acpidump", "x.dump acpidump", "x.core elf", "x.elf elf", "x.raw raw", "x.IMG raw", "x folder",
			"x.d/ ?", "x.bin ?"})
	void theEndingTellsTheForm(String pair) {
		var name = pair.split(" ")[0];
		var form = pair.split(" ")[1];
		var converted = Invocation.of("convert", "--json", Invocation.TABLES, folder.resolve(name).toString());
		if (form.equals("?")) {
			assertEquals(2, converted.exitCode());
			assertTrue(converted.err().startsWith("--to: expected, since the ending of "), converted.err());
		} else {
			assertEquals(0, converted.exitCode(), converted.err());
			assertTrue(converted.out().contains("\"to\": \"" + form + "\""), converted.out());
		}
	}

	@Test
	void jsonTellsWhatWasWrittenAndWhatWasChanged() throws Exception {
		Files.createDirectory(folder.resolve("t"));
		for (var name : List.of("facp.dat", "dsdt.dat", "apic.dat")) {
			Files.copy(Path.of(Invocation.TABLES, name), folder.resolve("t").resolve(name));
		}
		var converted = Invocation.of("convert", folder.resolve("t").toString(), folder.resolve("x.raw").toString(), "--json");
		assertEquals(0, converted.exitCode(), converted.err());
		var json = (Json.Object) converted.json();
		assertEquals(List.of("from", "to", "out", "base", "tables", "notes"), List.copyOf(json.members().keySet()));
		assertEquals(new Json.Text("folder"), json.members().get("from"));
		assertEquals(5, ((Json.Array) json.members().get("tables")).elements().size());
		assertTrue(converted.out().contains("rsdp.dat is made, and leads to the XSDT at "), converted.out());
		assertTrue(converted.err().contains("note: dsdt.dat is placed at 0xbc437518: as facp.dat says"), converted.err());
	}

	@Test
	void whatIsThereIsKeptUnlessReplacingIsAsked() throws Exception {
		var out = Files.writeString(folder.resolve("x.txt"), "mine");
		var refused = Invocation.of("convert", Invocation.TABLES, out.toString());
		assertEquals(2, refused.exitCode());
		assertEquals("", refused.out());
		assertTrue(refused.err().contains("--overwrite"), refused.err());
		assertEquals("mine", Files.readString(out));
		assertEquals(0, Invocation.of("convert", Invocation.TABLES, out.toString(), "--overwrite").exitCode());
		assertFalse(Files.readString(out).startsWith("mine"));
	}

	@Test
	void theMemoryOfARealMachineIsAPlatform() throws Exception {
		var core = folder.resolve("memory.core");
		try (var in = new GZIPInputStream(Files.newInputStream(Repository.recording("edk2-qemu").resolve("memory.core.gz")))) {
			Files.write(core, in.readAllBytes());
		}
		var tables = Invocation.of("tables", core.toString());
		assertEquals(0, tables.exitCode(), tables.err());
		assertEquals(12, tables.lines().size());
		assertTrue(tables.lines().stream().anyMatch(line -> line.matches("RSD PTR +2 +36 +ok .*0x4c430018  rsdp.dat")), tables.out());
		assertEquals(tables.out(), Invocation.of("tables", core.toString(), "--rsdp", "0x4c430018").out());
		var wrong = Invocation.of("tables", core.toString(), "--rsdp", "0x4c430020");
		assertEquals(2, wrong.exitCode());
		assertTrue(wrong.err().contains("memory.core: offset 0x4c430020: RSDP: expected"), wrong.err());
	}

	@ParameterizedTest
	@ValueSource(strings = {"convert", "convert TABLES", "convert TABLES OUT --to floppy", "convert /no/such/folder OUT",
			"tables TABLES --base 0x1000",
			"tables TABLES --rsdp 0x1000", "tables TABLES/dsdt.dat --base 0xfffffffffffffff0",
			"tables TABLES/dsdt.dat --base 0", "tables /no/such/file --base 0", "convert TABLES /no/such/folder/x",
					"tables TABLES --base x"})
	void badUsageIsTold(String line) {
		var arguments = line.replace("TABLES", Invocation.TABLES).replace("OUT", folder.resolve("x").toString()).split(" ");
		var result = Invocation.of(arguments);
		assertEquals(2, result.exitCode(), line);
		assertEquals("", result.out());
		assertFalse(result.err().isBlank());
		var told = result.err().replace(Invocation.TABLES, "TABLES");
		assertFalse(told.contains("Exception") || told.contains("defect"), told);
	}

	@Test
	void nothingIsWrittenWhereReadingFails() throws IOException {
		Files.write(folder.resolve("dsdt.dat"), "DSDT\u0000\u0001".getBytes());
		assertEquals(2, Invocation.of("convert", folder.toString(), folder.resolve("x").toString()).exitCode());
		assertFalse(Files.exists(folder.resolve("x")));
	}

	private static String[] with(List<String> options, String... arguments) {
		var all = new ArrayList<>(List.of(arguments));
		all.addAll(options);
		return all.toArray(String[]::new);
	}
}
