package io.stagewalk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.container.Container;
import io.stagewalk.boot.linux.pci.BusRange;
import io.stagewalk.boot.linux.pci.ConfigSpaces;
import io.stagewalk.boot.linux.pci.McfgQuirk.Controller;
import io.stagewalk.boot.linux.pci.PciRoot;
import io.stagewalk.boot.linux.pci.PciRoot.Space;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;
import io.stagewalk.testing.Repository;

/** Where a root bridge's configuration space is, by the MCFG and what the namespace says. */
class RootBridgeTest {
	private static final BusRange FIRST_HALF = new BusRange(0, 0x7f);

	@TempDir
	Path folder;

	private record Allocation(long base, int segment, int first, int last) {
	}

	@Test
	void itsOwnBusesAreMapped() throws Exception {
		var mcfg = mcfg(new Allocation(0x40_0000_0000L, 0, 0, 0xff));
		assertEquals(Optional.of(new Space(new BusRange(0x40, 0x41), AddressRange.ofLength(0x40_0400_0000L, 2 << 20), Controller.GENERIC)),
				new PciRoot("", 0, new BusRange(0x40, 0x41), Optional.empty()).space(mcfg));
	}

	@Test
	void allocationWithSomeOfTheBusesIsNone() throws Exception {
		var mcfg = mcfg(new Allocation(0x40_0000_0000L, 0, 0, 0x3f), new Allocation(0x50_0000_0000L, 1, 0, 0xff));
		assertEquals(Optional.empty(), new PciRoot("", 0, FIRST_HALF, Optional.empty()).space(mcfg));
	}

	/** Linux goes through its list, which it has filled from the front, to the end, and keeps what it came to last. */
	@Test
	void ofSeveralThatFitTheFirstCounts() throws Exception {
		var mcfg = mcfg(new Allocation(0x40_0000_0000L, 0, 0, 0xff), new Allocation(0x60_0000_0000L, 0, 0, 0x7f));
		assertEquals(0x40_0000_0000L, new PciRoot("", 0, FIRST_HALF, Optional.empty()).space(mcfg).orElseThrow().range().first());
	}

	@Test
	void firstOfThemIsNoneIfItHasNoAddress() throws Exception {
		var mcfg = mcfg(new Allocation(0, 0, 0, 0xff), new Allocation(0x60_0000_0000L, 0, 0, 0x7f));
		assertEquals(Optional.empty(), new PciRoot("", 0, FIRST_HALF, Optional.empty()).space(mcfg));
	}

	@Test
	void namespaceWinsOverTheTable() throws Exception {
		var mcfg = mcfg(new Allocation(0x40_0000_0000L, 0, 0, 0xff));
		var root = new PciRoot("", 0, new BusRange(0x80, 0x8f), Optional.of(new PA(0x70_0000_0000L)));
		assertEquals(AddressRange.ofLength(0x70_0800_0000L, 16 << 20), root.space(mcfg).orElseThrow().range());
	}

	@Test
	void everySegmentIsScanned() throws Exception {
		mcfg(new Allocation(0x40_0000_0000L, 0, 0, 0xff), new Allocation(0x50_0000_0000L, 7, 0x10, 0x11));
		Files.copy(Examples.aml("segment"), Files.createDirectories(folder.resolve("initrd")).resolve("segment.aml"));
		var boot = BootScenario.of(folder.resolve("two.scenario"),
				"platform .\ninitrd-table initrd/segment.aml\npa-bits 44\npci 0007:10:1f.0 multifunction\nboot\n");
		var trace = Examples.run(boot);
		// the _CBA of the example's PCI0, whatever the MCFG says
		var first = Touched.faults(trace, AddressRange.ofLength(0x40_1000_0000L, 2 << 20));
		var second = Touched.faults(trace, AddressRange.ofLength(0x50_0100_0000L, 2 << 20));
		assertEquals(32, first.size());
		assertEquals(32 + 7, second.size());
		assertEquals(0x5001000L, second.getFirst());
		assertEquals(0x50010ffL, second.getLast());
	}

	/** AML that looks there for a device finds all ones. */
	@Test
	void configurationSpaceWithoutAFunctionIsAllOnes() throws Exception {
		assertEquals(32, ghosts("").size());
	}

	@Test
	void configurationSpaceWithAFunctionIsWhatItSays() throws Exception {
		assertEquals(List.of(0x5000008L), ghosts("pci 0007:00:01.0"));
	}

	private List<Long> ghosts(String line) throws Exception {
		mcfg(new Allocation(0x40_0000_0000L, 0, 0, 0xff), new Allocation(0x50_0000_0000L, 7, 0, 1));
		Files.copy(Examples.aml("ghost"), Files.createDirectories(folder.resolve("initrd")).resolve("ghost.aml"));
		var boot = BootScenario.of(folder.resolve("ghost.scenario"),
				"platform .\ninitrd-table initrd/ghost.aml\npa-bits 44\n" + line + "\nboot\n");
		return Touched.faults(Examples.run(boot), AddressRange.ofLength(0x50_0000_0000L, 2 << 20));
	}

	/** The example's tables with another MCFG. */
	private ConfigSpaces mcfg(Allocation... allocations) throws Exception {
		var bytes = ByteBuffer.allocate(44 + 16 * allocations.length).order(ByteOrder.LITTLE_ENDIAN);
		var old = Files.readAllBytes(Repository.example().resolve("tables/mcfg.dat"));
		bytes.put(old, 0, 44).putInt(4, bytes.capacity());
		for (var one : allocations) {
			bytes.putLong(one.base).putShort((short) one.segment).put((byte) one.first).put((byte) one.last).putInt(0);
		}
		bytes.put(9, (byte) 0).put(9, (byte) -sum(bytes.array()));
		try (var files = Files.list(Repository.example().resolve("tables"))) {
			for (var file : files.toList()) {
				Files.copy(file, folder.resolve(file.getFileName()));
			}
		}
		Files.write(folder.resolve("mcfg.dat"), bytes.array());
		Platform platform = Container.platform(folder);
		return ConfigSpaces.of(platform.table("MCFG"));
	}

	private static int sum(byte[] bytes) {
		int sum = 0;
		for (byte b : bytes) {
			sum += b;
		}
		return sum;
	}
}
