package io.stagewalk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.acpi.container.MemoryImage;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.Progress;
import io.stagewalk.scenario.EfiMemoryType;
import io.stagewalk.scenario.EfiMemoryType.Cacheability;
import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.Statement;
import io.stagewalk.target.ElfCore;
import io.stagewalk.target.efi.EfiMapSearch;
import io.stagewalk.target.efi.EfiMemoryDescriptor;
import io.stagewalk.testing.Repository;

/** The firmware's memory map that a platform's memory image has is used as if it stood in the scenario. */
class FirmwareMapOfImageTest {
	private static final Path CORE = Repository.recording("linux61-efi/memory.core");
	@TempDir
	private Path folder;

	@Test
	void itIsTheOneOfTheImageAndThatIsNoted() throws Exception {
		var boot = scenario("");
		assertEquals(35, boot.scenario().all(Statement.EfiMemory.class).size());
		assertTrue(boot.notes().getFirst().endsWith(
				"memory.core: 35 ranges at 0x6c43d9c0, as /chosen of the device tree at 0x6bf80000 says"), boot.notes().getFirst());
	}

	@Test
	void xenTakesRamAndTablesFromIt() throws Exception {
		var trace = Examples.run(scenario(""));
		var told = trace.step(1).effect().toString();
		assertTrue(told.contains("RAM 0x40000000..0x6c42ffff, 0x6c730000..0x6fbfffff, 0x6ffe0000..0x6fffffff; ACPI 0x6c430000..0x6c43ffff"), told);
		assertTrue(told.contains("0x6fc00000..0x6fd8ffff runtime-services-code"), told);
	}

	/** With the same lines in it, the scenario is the same boot. */
	@Test
	void theSameAsLinesMakesTheSameBoot() throws Exception {
		var map = EfiMapSearch.in(MemoryImage.of("", ElfCore.open(CORE)), Progress.NONE).map().orElseThrow();
		var lines = String.join("\n", map.descriptors().stream().map(range -> FirmwareRange.of(range).line()).toList());
		var written = Examples.run(scenario(lines));
		var found = Examples.run(scenario(""));
		assertEquals(written.size(), found.size());
		for (int i = 0; i < found.size(); i++) {
			assertEquals(written.step(i).effect().toString(), found.step(i).effect().toString());
		}
	}

	@Test
	void dom0AndXenGetMemoryThatTheFirmwareHas() throws Exception {
		var notes = scenario("").notes();
		assertTrue(notes.contains("no dom0-ram given: Dom0 gets 0x40000000..0x5fffffff"), notes::toString);
		assertTrue(notes.contains("no xen-heap given: Xen's pages come from 0x60000000..0x63ffffff"), notes::toString);
	}

	/** Of little RAM Dom0 gets what there is. */
	@Test
	void aSmallMachineHasASmallDom0() throws Exception {
		var notes = scenario("efi-memory 0x40000000..0x4fffffff conventional wb").notes();
		assertTrue(notes.contains("no dom0-ram given: Dom0 gets 0x40000000..0x4fffffff"), notes::toString);
		assertTrue(scenario("efi-memory 0x41200000..0x48ffffff conventional wb").notes()
				.contains("no dom0-ram given: Dom0 gets 0x41200000..0x451fffff"));
	}

	@Test
	void whatTheScenarioSaysCountsInItsPlace() throws Exception {
		for (var line : List.of("efi-memory 0x40000000..0x6fffffff conventional wb", "acpi-memory 0x6c430000..0x6c43ffff")) {
			var boot = scenario(line);
			assertTrue(boot.scenario().all(Statement.EfiMemory.class).size() <= 1);
			assertFalse(boot.notes().toString().contains("memory map"), boot.notes()::toString);
		}
	}

	/** What leads to a map, but to none that can be used, is told, and the boot goes on with what is taken for granted. */
	@Test
	void aMapThatCannotBeReadIsTold() throws Exception {
		var bytes = Files.readAllBytes(CORE);
		bytes[indexOf(bytes, "linux,uefi-mmap-desc-ver") + 6] = 'X';
		var boot = scenario("", bytes);
		assertTrue(boot.scenario().all(Statement.EfiMemory.class).size() > 0, "the configuration table leads there too");
		bytes[indexOf(bytes, "IBI SYST") + 16]++;
		var without = scenario("", bytes);
		assertTrue(without.scenario().all(Statement.EfiMemory.class).isEmpty());
		assertTrue(without.notes().getFirst().startsWith("no memory map of the firmware could be read: "), without.notes().getFirst());
	}

	@Test
	void aProblemWithTheMapPointsAtThePlatform() throws Exception {
		var scenario = Scenario.parse("a.scenario", "platform x\ndom0-ram 0x0..0xfff\nboot\n");
		var platform = scenario.first(Statement.Platform.class).orElseThrow();
		var range = FirmwareRange.of(new EfiMemoryDescriptor(7, new AddressRange(0, 0xfff), 8)).at(platform.source());
		var told = scenario.told(platform, List.of(range));
		assertEquals(1, told.problem(range, "").line());
		assertEquals(2, told.problem(told.first(Statement.Dom0Ram.class).orElseThrow(), "").line());
		assertEquals(3, told.problem(told.first(Statement.Boot.class).orElseThrow(), "").line());
	}

	@Test
	void typesAndWaysThatAScenarioDoesNotKnowAreLeftAlone() {
		var own = FirmwareRange.of(new EfiMemoryDescriptor(0x8000_0001, new AddressRange(0, 0xfff), EfiMemoryDescriptor.RUNTIME));
		assertEquals(new FirmwareRange(new AddressRange(0, 0xfff), EfiMemoryType.RESERVED, EnumSet.of(Cacheability.UC)), own);
		assertEquals("efi-memory 0x00000000..0x00000fff conventional wb wc",
				FirmwareRange.of(new EfiMemoryDescriptor(7, new AddressRange(0, 0xfff), 10)).line());
	}

	private static int indexOf(byte[] bytes, String wanted) {
		return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(wanted);
	}

	private BootScenario scenario(String lines) throws Exception {
		return scenario(lines, Files.readAllBytes(CORE));
	}

	private BootScenario scenario(String lines, byte[] core) throws Exception {
		var file = Files.write(Files.createTempDirectory(folder, "case").resolve("memory.core"), core);
		return BootScenario.of(file.resolveSibling("image.scenario"), "platform memory.core\n" + lines + "\nboot\n");
	}
}
