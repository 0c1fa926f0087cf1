package io.stagewalk.aml.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.container.Container;
import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.view.Spcr;
import io.stagewalk.acpi.Table;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.testing.Repository;

/**
 * In a recorded boot of Xen's Dom0 the pages that AML touches are faulted in, in this order, and then those of platform
 * devices are asked for, in this order.
 */
class RecordedPagesTest {
	private LinuxBoot boot;

	@BeforeEach
	void boot() throws Exception {
		var platform = Container.platform(Repository.example().resolve("tables"))
				.with(Table.read(Repository.example().resolve("initrd/opr.aml")));
		// Xen's STAO keeps the console's UART from Dom0
		long uart = Spcr.of(platform.table("SPCR").orElseThrow()).base().address();
		boot = LinuxBoot.of(platform, RegionHandler.MODEL, OptionalLong.of(uart));
	}

	private List<Long> touched() {
		return boot.touches().stream().map(touch -> touch.memory().orElseThrow().firstFrame()).toList();
	}

	private List<Long> asked() {
		var frames = new ArrayList<Long>();
		for (var device : boot.tree().devices()) {
			if (device.handler() == Handler.PLATFORM) {
				device.details().resources().ifPresent(resources -> resources.memory().forEach(memory -> {
					for (long frame = memory.start() >>> 12; frame <= memory.end() >>> 12; frame++) {
						frames.add(frame);
					}
				}));
			}
		}
		return frames;
	}

	@Test
	void aPageIsTouchedForEachFieldThatIsRead() {
		assertEquals(List.of(0x4002L, 0x9010L, 0x4010L, 0x402fL), touched());
		assertEquals(List.of("\\_SB_.OPR0._INI"), boot.initialization().run().stream().map(Object::toString).toList());
		assertEquals(new AddressRange(0x402f000, 0x402f003), boot.touches().getLast().memory().orElseThrow());
	}

	@Test
	void theRecordingHasTheSamePagesInTheSameOrder() throws Exception {
		var expected = new ArrayList<>(touched());
		expected.addAll(asked());
		var recorded = new ArrayList<Long>();
		for (var line : Files.readAllLines(Repository.recording("x420-opreg-bert").resolve("p2m.txt"))) {
			var words = line.split(" ");
			if (words[0].startsWith("0x") && words[3].equals("mmio_direct_c") && expected.contains(Long.decode(words[0]))) {
				recorded.add(Long.decode(words[0]));
			}
		}
		assertEquals(distinctRuns(expected), distinctRuns(recorded));
	}

	/** What Xen's trace has twice in a row says nothing. */
	private static List<Long> distinctRuns(List<Long> frames) {
		var runs = new ArrayList<Long>();
		for (var frame : frames) {
			if (runs.isEmpty() || !runs.getLast().equals(frame)) {
				runs.add(frame);
			}
		}
		return runs;
	}
}
