package io.stagewalk.aml.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.aml.device.LinuxBoot;
import io.stagewalk.aml.machine.Event;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.testing.Repository;

/** Where numbers say where a region is, nobody has to call the method that declares it. */
class WrittenRegionsTest {
	private static Platform platform(String name) throws Exception {
		var table = Table.read(Repository.root().resolve("tests/io.stagewalk.aml.tests/data/reach").resolve(name));
		return new Platform(List.of(table), List.of());
	}

	private static LinuxBoot boot() throws Exception {
		return LinuxBoot.of(platform("methods.aml"), RegionHandler.MODEL, OptionalLong.empty());
	}

	@Test
	void aRangeNeedsRoomBelowTheLastAddress() throws Exception {
		assertEquals(List.of(Optional.of(new AddressRange(0xc00_0000, 0xc00_00ff)), Optional.of(new AddressRange(-1, -1)), Optional.empty()),
				Reach.of(boot()).regions().stream().map(Reached.Region::range).toList());
	}

	@Test
	void resourcesOfWhatIsNotThereAreReadOnlyForTheCompletedBoot() throws Exception {
		var boot = boot();
		assertEquals(List.of("TEST0003:00"), devices(Reach.of(boot)));
		var completed = boot.completed(RegionHandler.MODEL);
		assertEquals(List.of("TEST0002:00", "TEST0003:00"), devices(Reach.of(completed)));
		assertEquals(boot.touches(), completed.touches());
	}

	private static List<String> devices(Reach reach) {
		return reach.resources().stream().map(resource -> resource.device().name()).toList();
	}

	@Test
	void whoLooksOnSeesTheWholeBoot() throws Exception {
		var events = new ArrayList<Event>();
		LinuxBoot.of(platform("computed.aml"), RegionHandler.MODEL, OptionalLong.empty(), events::add);
		assertTrue(events.stream().anyMatch(Event.TableLoaded.class::isInstance), events.toString());
		assertTrue(events.stream().anyMatch(Event.Accessed.class::isInstance), events.toString());
	}
}
