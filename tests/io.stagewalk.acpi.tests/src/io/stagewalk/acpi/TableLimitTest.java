package io.stagewalk.acpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.acpi.container.Container;
import io.stagewalk.acpi.container.ContainerException;
import io.stagewalk.acpi.container.TableFolder;
import io.stagewalk.acpi.iort.Iort;
import io.stagewalk.acpi.iort.IortRoute;
import io.stagewalk.acpi.region.Regions;
import io.stagewalk.acpi.view.Madt;
import io.stagewalk.json.JsonException;
import io.stagewalk.memory.PA;

/** A file can make nothing slow or large: what passes a named limit is refused. */
@Timeout(60)
class TableLimitTest {

	@Test
	void refusesALargeFile(@TempDir Path folder) throws Exception {
		var file = folder.resolve("dsdt.dat");
		Files.write(file, new byte[Table.MAX_FILE_LENGTH + 1]);
		assertThrows(TableException.class, () -> Table.read(file));
	}

	@Test
	void refusesManyFiles(@TempDir Path folder) throws Exception {
		var table = TableBytes.of("SSDT").build().bytes();
		for (int i = 0; i <= Platform.MAX_TABLES; i++) {
			Files.write(folder.resolve("ssdt" + i + ".dat"), table);
		}
		assertThrows(ContainerException.class, () -> Container.platform(folder));
	}

	@Test
	void refusesManyBytesInAll(@TempDir Path folder) throws Exception {
		var table = TableBytes.of("SSDT").zeros(Table.MAX_FILE_LENGTH - 36).build().bytes();
		for (int i = 0; i <= Container.MAX_TOTAL_LENGTH / Table.MAX_FILE_LENGTH; i++) {
			Files.write(folder.resolve("ssdt" + i + ".dat"), table);
		}
		assertThrows(ContainerException.class, () -> Container.platform(folder));
	}

	@Test
	void refusesALongXsdt(@TempDir Path folder) throws Exception {
		Files.write(folder.resolve("xsdt.dat"), TableBytes.of("XSDT").zeros(8 * Platform.MAX_TABLES + 8).build().bytes());
		assertThrows(TableException.class, () -> Container.platform(folder));
	}

	@Test
	void refusesATableOfManyEntries() throws Exception {
		var madt = TableBytes.of("APIC").zeros(Table.MAX_DATA_LENGTH).build();
		assertThrows(TableException.class, () -> Madt.of(madt));
	}

	@Test
	void readsTheMostEntriesThereCanBe() throws Exception {
		var bytes = TableBytes.of("APIC").zeros(8);
		while (bytes.size() < Table.MAX_DATA_LENGTH) {
			bytes.u8(0x7f).u8(2);
		}
		assertEquals((Table.MAX_DATA_LENGTH - 44) / 2, Madt.of(bytes.build()).entries().size());
	}

	@Test
	void refusesManyRegions() throws Exception {
		var bytes = TableBytes.of("APIC").zeros(8);
		while (bytes.size() + 16 <= Table.MAX_DATA_LENGTH) {
			bytes.u8(0xe).u8(16).u16(0).u64(0x1000).u32(0x1000);
		}
		var madt = bytes.build();
		var platform = new Platform(List.of(madt, madt), List.of());
		var wrong = assertThrows(TableException.class, () -> Regions.of(platform));
		assertTrue(wrong.getMessage().contains("at most " + Regions.MAX_REGIONS), wrong.getMessage());
	}

	@Test
	void followsTheLongestRoute() throws Exception {
		int nodes = (Table.MAX_DATA_LENGTH - 48) / 84;
		var bytes = TableBytes.of("IORT").u32(nodes).u32(48).u32(0);
		for (int i = 1; i <= nodes; i++) {
			bytes.u8(4).u16(84).u8(0).u32(0).u32(1).u32(64).zeros(48).u32(0).u32(-1).u32(0).u32(48 + 84L * (i % nodes)).u32(0);
		}
		var iort = Iort.of(bytes.build());
		var route = iort.routeFrom(iort.nodes().getFirst(), 1);
		assertEquals(nodes, route.hops().size());
		assertEquals(IortRoute.End.CYCLE, route.end());
	}

	@Test
	void refusesAddressesThatAreNone(@TempDir Path folder) throws Exception {
		Files.write(folder.resolve("ssdt.dat"), TableBytes.of("SSDT").build().bytes());
		for (var text : List.of("[]", "{\"ssdt\": 1}", "{\"ssdt\": {}}", "{\"ssdt\": {\"address\": \"0x\"}}",
				"{\"ssdt\": {\"address\": \"0x12345678123456789\"}}", "{\"ssdt\": {\"address\": 4096}}", "{", "\0", "")) {
			Files.writeString(folder.resolve("addresses.json"), text);
			assertThrows(ContainerException.class, () -> Container.platform(folder), text);
		}
		Files.writeString(folder.resolve("addresses.json"), "{\"ssdt\": {\"address\": \"0xFFFFFFFFFFFFF000\"}, \"x\": {\"address\": \"0x1\"}}");
		assertEquals(Optional.of(new PA(-0x1000L)), Container.platform(folder).tables().getFirst().address());
		Files.write(folder.resolve("addresses.json"), new byte[TableFolder.MAX_ADDRESSES_LENGTH + 1]);
		assertThrows(ContainerException.class, () -> Container.platform(folder));
	}
}
