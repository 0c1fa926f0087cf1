package io.stagewalk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.container.MemoryImage;
import io.stagewalk.memory.PA;
import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.target.ElfCore;
import io.stagewalk.testing.Repository;

/** The memory of a real machine is a platform, with the tables where the firmware put them. */
class MemoryImageTest {
	/** What EDK2 reported as memory of ACPI tables; the RSDP is in it too. */
	private static final long FIRST = 0x4c430000L;
	private static final int LENGTH = 0x10000;
	@TempDir
	private Path folder;
	private Path core;

	@BeforeEach
	void unpack() throws IOException {
		core = folder.resolve("memory.core");
		try (var in = new GZIPInputStream(Files.newInputStream(Repository.recording("edk2-qemu").resolve("memory.core.gz")))) {
			Files.copy(in, core);
		}
	}

	@Test
	void aCoresTablesAreThoseThatARootPointerLeadsTo() throws Exception {
		var platform = scenario("platform memory.core").platform();
		assertEquals(MemoryImage.of("", ElfCore.open(core)).read().platform().tables(), platform.tables());
		assertEquals(11, platform.tables().size());
		assertEquals(new PA(0x4c437518L), platform.table("DSDT").flatMap(Table::address).orElseThrow());
	}

	@Test
	void aRawImageHasItsAddressBehindIt() throws Exception {
		Files.write(folder.resolve("memory.raw"), ElfCore.open(core).readBytes(FIRST, LENGTH));
		assertEquals(scenario("platform memory.core").platform().tables(), scenario("platform memory.raw at 0x4c430000").platform().tables());
	}

	@Test
	void theMachineThatBootsHasThemWhereTheImageHasThem() throws Exception {
		var boot = scenario("platform memory.core");
		var trace = Examples.run(boot);
		var memory = trace.stateAt(0).memory();
		for (var table : boot.platform().tables()) {
			long address = table.address().orElseThrow().value();
			assertEquals(ElfCore.open(core).read64(address), memory.read64(address), table::file);
		}
		assertTrue(trace.size() > 1000, trace.end()::toString);
	}

	@Test
	void whatIsWrongWithAnImageIsTold() throws Exception {
		Files.write(folder.resolve("noise"), new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
		Files.write(folder.resolve("short.core"), new byte[] {0x7f, 'E', 'L', 'F', 2, 1});
		assertTold("platform noise", "platform FILE at ADDRESS");
		assertTold("platform noise at 0x1000", "expected an RSDP");
		assertTold("platform short.core", "ELF header");
		assertTold("platform memory.core at 0x40000000", "a raw memory image");
		assertTold("platform . at 0x40000000", "found a folder");
		assertTold("platform nowhere at 0x40000000", "found none at");
	}

	private void assertTold(String line, String expected) {
		var problems = assertThrows(ScenarioException.class, () -> scenario(line)).problems();
		assertEquals(1, problems.size(), problems::toString);
		assertEquals(List.of(1, 10), List.of(problems.getFirst().line(), problems.getFirst().column()));
		assertTrue(problems.getFirst().message().contains(expected), problems.getFirst().message());
	}

	private BootScenario scenario(String platform) throws Exception {
		return BootScenario.of(folder.resolve("image.scenario"), platform + "\nboot\n");
	}
}
