package io.stagewalk.acpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.acpi.container.Container;
import io.stagewalk.memory.PA;

/** Tables stand in the order of the XSDT as far as addresses tell it, and no address is made up. */
class PlatformOrderTest {

	@Test
	void followsTheXsdt() throws Exception {
		assertEquals(List.of("rsdp.dat", "xsdt.dat", "facp.dat", "dsdt.dat", "apic.dat", "pptt.dat", "gtdt.dat", "mcfg.dat", "spcr.dat",
				"dbg2.dat", "iort.dat"), files(Examples.platform()));
	}

	@Test
	void knowsTheAddressesBesideTheTables() throws Exception {
		assertEquals(Optional.of(new PA(0xbc43fc18L)), Examples.table("APIC").address());
		assertTrue(Examples.platform().tables().stream().allMatch(table -> table.address().isPresent()));
	}

	@Test
	void fallsBackToFadtAndNames(@TempDir Path folder) throws Exception {
		for (var name : List.of("apic", "dsdt", "facp", "iort", "xsdt", "mcfg")) {
			Files.copy(Examples.tables().resolve(name + ".dat"), folder.resolve(name + ".dat"));
		}
		for (var name : List.of("ssdt1.dat", "ssdt10.dat", "ssdt2.aml", "SSDT3", "notes.txt", "README")) {
			Files.write(folder.resolve(name), TableBytes.of("SSDT").build().bytes());
		}
		Files.createDirectory(folder.resolve("more.dat"));
		var platform = Container.platform(folder);
		assertEquals(List.of("xsdt.dat", "facp.dat", "dsdt.dat", "SSDT3", "apic.dat", "iort.dat", "mcfg.dat", "ssdt1.dat", "ssdt2.aml",
				"ssdt10.dat"), files(platform));
		assertTrue(platform.tables().stream().allMatch(table -> table.address().isEmpty()));
	}

	@Test
	void keepsTablesThatTheXsdtDoesNotList() throws Exception {
		var tables = new ArrayList<>(Examples.platform().tables());
		tables.add(0, TableBytes.of("ZZZZ").build());
		assertEquals("zzzz.dat", TableOrder.sorted(tables).getLast().file());
	}

	@Test
	void readsEveryRealPlatform() throws Exception {
		for (var folder : Examples.realPlatforms()) {
			var tables = Container.platform(folder).tables();
			long fadt = tables.stream().takeWhile(table -> !table.signature().equals("FACP")).count();
			assertEquals("DSDT", tables.get((int) fadt + 1).signature(), folder.toString());
		}
	}

	private static List<String> files(Platform platform) {
		return platform.tables().stream().map(Table::file).toList();
	}
}
