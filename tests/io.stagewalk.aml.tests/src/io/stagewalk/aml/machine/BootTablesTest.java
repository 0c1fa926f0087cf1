package io.stagewalk.aml.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.container.Container;
import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.aml.namespace.Namespace;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Value;
import io.stagewalk.testing.Repository;

/** The tables that Xen was booted with load without a fault, and so do those of Dom0's initrd. */
class BootTablesTest {
	@Test
	void everyBootsTablesLoad() throws Exception {
		int boots = 0;
		try (var folders = Files.list(Repository.real().resolve("boots"))) {
			for (Path folder : folders.map(boot -> boot.resolve("tables")).filter(Files::isDirectory).sorted().toList()) {
				var skipped = new ArrayList<Event>();
				var state = Loader.load(Container.platform(folder), RegionHandler.MODEL, event -> {
					if (event instanceof Event.Skipped) {
						skipped.add(event);
					}
				});
				assertEquals(List.of(), skipped, folder.toString());
				assertTrue(state.namespace().find(Namespace.ROOT, NamePath.of("\\_SB.PCI0")) != Namespace.NONE);
				boots++;
			}
		}
		assertTrue(boots >= 4);
	}

	@Test
	void regionsOfTheInitrdsTableAreThere() throws Exception {
		var platform = Container.platform(Repository.example().resolve("tables")).with(Table.read(Repository.example().resolve("initrd/opr.aml")));
		var state = Loader.load(platform, RegionHandler.MODEL, Observer.NONE);
		var regions = NamespaceListing.of(state).stream().filter(entry -> entry.type().equals("Region")).toList();
		assertEquals(5, regions.size(), regions.toString());
		assertTrue(regions.stream().allMatch(entry -> state.namespace()
				.value(state.namespace().find(Namespace.ROOT, entry.path())) instanceof Value.Region region && region.space() == 0));
	}
}
