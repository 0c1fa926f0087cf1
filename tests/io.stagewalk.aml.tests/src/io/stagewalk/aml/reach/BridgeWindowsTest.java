package io.stagewalk.aml.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalLong;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.aml.device.LinuxBoot;
import io.stagewalk.aml.reach.Reached.Resource.Presence;
import io.stagewalk.aml.reach.Reached.Resource.Use;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.testing.Repository;

/** On Arm, the I/O behind a host bridge is device memory as well; the ports of other devices are none. */
class BridgeWindowsTest {
	private List<Reached.Resource> resources;

	@BeforeEach
	void boot() throws Exception {
		var table = Table.read(Repository.root().resolve("tests/io.stagewalk.aml.tests/data/reach/windows.aml"));
		var boot = LinuxBoot.of(new Platform(List.of(table), List.of()), RegionHandler.MODEL, OptionalLong.empty());
		resources = Reach.of(boot.completed(RegionHandler.MODEL)).resources();
	}

	private List<String> of(Use use) {
		return resources.stream().filter(resource -> resource.use() == use)
				.map(resource -> resource.device().name() + " " + resource.range().orElseThrow()).toList();
	}

	@Test
	void portsBehindABridgeAreWhereItTranslatesThem() {
		assertEquals(List.of("PNP0A08:00 0x9010000000..0x901000ffff", "PNP0A08:01 0xa010000000..0xa01000ffff"), of(Use.IO_PORTS));
	}

	@Test
	void memoryBehindABridgeIsTranslatedToo() {
		assertEquals(List.of("PNP0A08:00 0x8040000000..0x804fffffff", "STGW0001:00 0x50000000..0x50000fff",
				"STGW0002:00 0x60000000..0x60000fff"), of(Use.MEMORY));
	}

	@Test
	void whatIsBelowAnAbsentBridgeIsNotReachedEither() {
		assertEquals(List.of(Presence.THERE, Presence.THERE, Presence.ABSENT, Presence.BELOW_ABSENT, Presence.THERE),
				resources.stream().map(Reached.Resource::presence).toList());
	}
}
