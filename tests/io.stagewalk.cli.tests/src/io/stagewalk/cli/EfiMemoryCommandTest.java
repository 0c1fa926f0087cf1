package io.stagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.testing.Repository;

/** {@code stagewalk efi-memory} writes the firmware's memory map of a memory image as a scenario has it. */
class EfiMemoryCommandTest {
	private static final String IMAGE = Repository.recording("linux61-efi/memory.core").toString();

	@Test
	void itsLinesAreAScenariosPart(@TempDir Path folder) throws Exception {
		var map = Invocation.of("efi-memory", IMAGE);
		assertEquals(0, map.exitCode(), map.err());
		assertEquals("# the firmware's memory map, 35 ranges at 0x6c43d9c0 as /chosen of the device tree at 0x6bf80000 says", map.lines().getFirst());
		assertEquals("efi-memory 0x6c430000..0x6c43ffff acpi-reclaim wb", map.lines().get(18));
		assertEquals("efi-memory 0x04000000..0x07ffffff mmio wc", map.lines().get(34));
		Files.writeString(folder.resolve("map.part"), map.out());
		var scenario = Files.writeString(folder.resolve("a.scenario"), "platform " + Repository.example().resolve("tables")
				+ "\ninclude map.part\nboot\nexpect booted\n");
		var check = Invocation.of("check", scenario.toString());
		assertEquals(0, check.exitCode(), check.out() + check.err());
	}

	@Test
	void itsJsonHasNumbersToo() throws Exception {
		var json = Invocation.of("efi-memory", IMAGE, "--json").out();
		assertTrue(json.startsWith("""
				{
				  "address": "0x6c43d9c0",
				  "namedBy": "/chosen of the device tree at 0x6bf80000",
				  "ranges": [
				    {
				      "range": { "first": "0x40000000", "last": "0x43ffffff" },
				      "type": "conventional",
				      "number": 7,
				      "attributes": "0x8"
				    },
				"""), json);
	}

	@Test
	void anImageWithoutOneIsToldSo() {
		var none = Invocation.of("efi-memory", Repository.recording("x420-opreg-bert/memory.core").toString());
		assertEquals(1, none.exitCode());
		assertTrue(none.err().contains("expected the firmware's memory map"), none.err());
		var tables = Invocation.of("efi-memory", Repository.example().resolve("tables").toString());
		assertEquals(2, tables.exitCode());
		assertTrue(tables.err().contains("expected a memory image"), tables.err());
	}

	@Test
	void regionsTellOfTheMap() {
		var regions = Invocation.of("regions", "--static", IMAGE);
		assertEquals(0, regions.exitCode(), regions.err());
		assertEquals("note: the image has the firmware's memory map, 35 ranges at 0x6c43d9c0 as /chosen of the device tree at 0x6bf80000 says;"
				+ " stagewalk efi-memory writes it\n", regions.err());
	}

	@Test
	void runTellsWhereTheMapComesFrom(@TempDir Path folder) throws Exception {
		Files.copy(Path.of(IMAGE), folder.resolve("memory.core"));
		var scenario = Files.writeString(folder.resolve("a.scenario"), "platform memory.core\nboot\n");
		assertTrue(Invocation.of("run", scenario.toString()).err().contains("note: the firmware's memory map is the one in "));
	}
}
