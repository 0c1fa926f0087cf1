package io.stagewalk.acpi.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.acpi.Examples;
import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.container.Container;
import io.stagewalk.acpi.region.Region.Purpose;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.RangeSet;

/** On recorded boots Dom0 was given the regions that the tables name, except those that Xen keeps to itself. */
class RecordedRegionsTest {
	private static final Pattern LINE = Pattern.compile("0x([0-9a-f]+)-0x([0-9a-f]+) -> 0x([0-9a-f]+) .*");

	/** A range of Dom0's stage 2 and the first physical address that it maps to. */
	private record Mapping(AddressRange range, long output) {
	}

	@Test
	void mappedAreSmmusErrorRegionsAndOnlyTheyOfThem(TestReporter reporter) throws Exception {
		int compared = 0;
		for (var boot : recorded()) {
			var identity = new RangeSet(mappings(boot).stream().filter(mapping -> mapping.range().first() == mapping.output())
					.map(Mapping::range).toList());
			for (var region : Regions.of(platform(boot))) {
				var pages = region.range().toPages();
				switch (region.purpose()) {
					case SMMU, BOOT_ERROR_REGION, ERROR_STATUS -> assertTrue(identity.contains(pages), boot + ": " + region);
					case ECAM -> assertTrue(identity.contains(pages.first()) && !identity.contains(pages), boot + ": " + region);
					case GICD, GICR, GICC, GICV, GICH, ITS, GICV2M, UART, DEBUG_PORT, TIMER, WATCHDOG, PMCG, FIXED_REGISTER ->
						assertTrue(!identity.overlaps(pages), boot + ": " + region);
				}
				compared++;
			}
		}
		reporter.publishEntry("regions compared", Integer.toString(compared));
	}

	@Test
	void theCpuInterfaceOfGicv2IsTheVirtualOne(TestReporter reporter) throws Exception {
		int compared = 0;
		for (var boot : recorded()) {
			var regions = Regions.of(platform(boot));
			for (var gicc : of(Purpose.GICC, regions)) {
				var gicv = of(Purpose.GICV, regions).getFirst();
				assertEquals(List.of(new Mapping(gicc.range(), gicv.range().first())),
						mappings(boot).stream().filter(mapping -> mapping.range().overlaps(gicc.range())).toList());
				assertEquals(gicc.range().length(), gicv.range().length());
				compared++;
			}
		}
		reporter.publishEntry("CPU interfaces compared", Integer.toString(compared));
	}

	private static List<Region> of(Purpose purpose, List<Region> regions) {
		return regions.stream().filter(region -> region.purpose() == purpose).toList();
	}

	private static List<Path> recorded() throws Exception {
		return Examples.boots().stream().filter(boot -> Files.exists(boot.resolve("mmio-origins.txt"))).toList();
	}

	/** The host's tables and those of the initrd. */
	private static Platform platform(Path boot) throws Exception {
		var platform = Container.platform(boot.resolve("tables"));
		var initrd = boot.resolve("dom0-tables");
		if (Files.isDirectory(initrd)) {
			for (var table : Container.platform(initrd).tables()) {
				platform = platform.with(table);
			}
		}
		return platform;
	}

	private static List<Mapping> mappings(Path boot) throws Exception {
		var mappings = new ArrayList<Mapping>();
		for (var line : Files.readAllLines(boot.resolve("mmio-origins.txt"))) {
			var match = LINE.matcher(line);
			assertTrue(match.matches(), line);
			mappings.add(new Mapping(new AddressRange(Long.parseLong(match.group(1), 16), Long.parseLong(match.group(2), 16)),
					Long.parseLong(match.group(3), 16)));
		}
		return mappings;
	}
}
