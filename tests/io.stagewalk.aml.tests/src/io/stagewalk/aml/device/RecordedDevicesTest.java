package io.stagewalk.aml.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.acpi.container.Container;
import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.view.Spcr;
import io.stagewalk.acpi.Table;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.testing.Repository;

/** The devices are those that a Linux found on the same tables. */
class RecordedDevicesTest {
	private static final Pattern DEVICE = Pattern.compile("(\\S+) hid=(\\S*) uid=(.*) path=(\\S+) phys=(\\S*)");
	private static final Pattern MEMORY = Pattern.compile("([0-9a-f]+)-([0-9a-f]+) : (\\S+)");

	private static List<Path> machines() throws Exception {
		try (var folders = Files.list(Repository.real().resolve("tables"))) {
			return folders.filter(folder -> Files.exists(folder.resolve("linux-acpidevs.txt"))).sorted().toList();
		}
	}

	/** The lines, without what the kernel said on the console in between. */
	private static List<String> listed(Path folder) throws Exception {
		return Files.readAllLines(folder.resolve("linux-acpidevs.txt")).stream().filter(line -> !line.startsWith("[ ")).toList();
	}

	private static DeviceTree tree(Path folder) throws Exception {
		var boot = LinuxBoot.of(Container.platform(folder), RegionHandler.MODEL, OptionalLong.empty());
		assertEquals(List.of(), boot.tree().problems().stream().map(Exception::getMessage).toList(), folder.toString());
		return boot.tree();
	}

	@Test
	void haveTheSameNamesIdsAndPaths(TestReporter reporter) throws Exception {
		int compared = 0;
		for (var folder : machines()) {
			var expected = new TreeSet<String>();
			for (var line : listed(folder)) {
				var match = DEVICE.matcher(line);
				assertTrue(match.matches(), line);
				expected.add(match.group(1) + " uid=" + match.group(3) + " path=" + match.group(4));
			}
			var found = new TreeSet<String>();
			for (var device : tree(folder).devices()) {
				found.add(device.name() + " uid=" + device.identity().uniqueId().orElse("") + " path=" + device.path());
			}
			assertEquals(String.join("\n", expected), String.join("\n", found), folder.toString());
			compared += expected.size();
		}
		reporter.publishEntry("devices", Integer.toString(compared));
	}

	/** Xen's STAO keeps the console's UART from Dom0: its device is not there, and all others are. */
	@Test
	void areThoseOfDom0WithoutTheUart(TestReporter reporter) throws Exception {
		int compared = 0;
		try (var boots = Files.list(Repository.real().resolve("boots"))) {
			for (var boot : boots.sorted().toList()) {
				var expected = new TreeSet<String>();
				for (var line : Files.readAllLines(boot.resolve("console.log"), StandardCharsets.ISO_8859_1)) {
					var match = DEVICE.matcher(line.strip());
					if (match.matches()) {
						expected.add(match.group(1) + " uid=" + match.group(3) + " path=" + match.group(4));
					}
				}
				if (expected.size() > 1) {
					var platform = Container.platform(boot.resolve("tables"));
					var initrd = boot.resolve("dom0-tables/opr.aml");
					if (Files.exists(initrd)) {
						platform = platform.with(Table.read(initrd));
					}
					long uart = Spcr.of(platform.table("SPCR").orElseThrow()).base().address();
					var found = new TreeSet<String>();
					for (var device : LinuxBoot.of(platform, RegionHandler.MODEL, OptionalLong.of(uart)).tree().devices()) {
						found.add(device.name() + " uid=" + device.identity().uniqueId().orElse("") + " path=" + device.path());
					}
					assertEquals(String.join("\n", expected), String.join("\n", found), boot.toString());
					compared += expected.size();
				}
			}
		}
		assertTrue(compared > 0);
		reporter.publishEntry("devices", Integer.toString(compared));
	}

	@Test
	void areTakenByTheSame(TestReporter reporter) throws Exception {
		var counts = new TreeMap<Handler, Integer>();
		for (var folder : machines()) {
			var tree = tree(folder);
			for (var line : listed(folder)) {
				var match = DEVICE.matcher(line);
				assertTrue(match.matches(), line);
				var device = tree.devices().stream().filter(each -> each.name().equals(match.group(1))).findFirst().orElseThrow();
				var physical = match.group(5);
				var handler = device.handler();
				var expected = physical.contains("/platform/") ? Handler.PLATFORM
						: physical.contains("/container/") ? Handler.CONTAINER
								: physical.contains("/pnp0/") ? Handler.PNP
										: physical.contains("/cpu/") ? Handler.PROCESSOR
												: physical.contains("/pci") ? Handler.PCI_ROOT : handler;
				assertEquals(expected, handler, line);
				boolean hasOwn = handler == Handler.PLATFORM || handler == Handler.PNP || handler == Handler.PCI_ROOT;
				assertTrue(!hasOwn || !physical.isEmpty(), line);
				counts.merge(handler, 1, Integer::sum);
			}
		}
		reporter.publishEntry("devices", counts.toString());
	}

	/** What Linux requests for platform devices stands in its list of memory. */
	@Test
	void haveTheMemoryThatLinuxListsForThem(TestReporter reporter) throws Exception {
		int compared = 0;
		for (var folder : machines()) {
			var found = new TreeMap<String, Map<Long, Long>>();
			for (var device : tree(folder).devices()) {
				device.details().resources().ifPresent(resources -> resources.memory().forEach(
						memory -> found.computeIfAbsent(device.name(), name -> new TreeMap<>()).put(memory.start(), memory.end())));
			}
			for (var line : Files.readAllLines(folder.resolve("linux-iomem.txt"))) {
				var match = MEMORY.matcher(line);
				if (match.matches() && found.containsKey(match.group(3))) {
					assertEquals(Long.parseUnsignedLong(match.group(2), 16),
							found.get(match.group(3)).get(Long.parseUnsignedLong(match.group(1), 16)), line);
					compared++;
				}
			}
		}
		assertTrue(compared > 0);
		reporter.publishEntry("ranges", Integer.toString(compared));
	}
}
