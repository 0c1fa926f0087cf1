package io.stagewalk.aml.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.acpi.container.Container;
import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.view.Spcr;
import io.stagewalk.acpi.Table;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.testing.Repository;

/** Dom0 asks Xen for the pages of its platform devices in the order in which the scan finds them. */
class RecordedHypercallsTest {
	private static final Pattern CALL = Pattern.compile(".*\"fn\": \"map_dev_mmio_page\".*\"gfn\": \"0x([0-9a-f]+)\".*");

	private static List<Long> asked(Path boot) throws Exception {
		var platform = Container.platform(boot.resolve("tables"));
		var initrd = boot.resolve("dom0-tables/opr.aml");
		if (Files.exists(initrd)) {
			platform = platform.with(Table.read(initrd));
		}
		long uart = Spcr.of(platform.table("SPCR").orElseThrow()).base().address();
		var frames = new ArrayList<Long>();
		for (var device : LinuxBoot.of(platform, RegionHandler.MODEL, OptionalLong.of(uart)).tree().devices()) {
			if (device.handler() == Handler.PLATFORM) {
				for (var memory : device.details().resources().stream().flatMap(resources -> resources.memory().stream()).toList()) {
					for (long frame = memory.start() >>> 12; frame <= memory.end() >>> 12; frame++) {
						frames.add(frame);
					}
				}
			}
		}
		return frames;
	}

	@Test
	void everyPageInItsOrder(TestReporter reporter) throws Exception {
		int compared = 0;
		try (var boots = Files.list(Repository.real().resolve("boots"))) {
			for (var boot : boots.sorted().toList()) {
				var trace = boot.resolve("p2m-trace.jsonl");
				if (Files.exists(trace) && Files.isDirectory(boot.resolve("tables"))) {
					var recorded = new ArrayList<Long>();
					for (var line : Files.readAllLines(trace)) {
						var call = CALL.matcher(line);
						if (call.matches()) {
							recorded.add(Long.parseLong(call.group(1), 16));
						}
					}
					var asked = asked(boot);
					// before them come the pages of devices that the IORT makes
					assertEquals(asked, recorded.subList(Math.max(0, recorded.size() - asked.size()), recorded.size()), boot.toString());
					compared += asked.size();
				}
			}
		}
		assertTrue(compared > 0);
		reporter.publishEntry("pages", Integer.toString(compared));
	}
}
