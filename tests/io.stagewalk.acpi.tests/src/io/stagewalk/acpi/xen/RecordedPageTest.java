package io.stagewalk.acpi.xen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.Checksum;
import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.container.Container;
import io.stagewalk.acpi.model.TableModel;
import io.stagewalk.acpi.xen.CraftingRules.GiccLength;
import io.stagewalk.acpi.xen.CraftingRules.Redistributors;
import io.stagewalk.acpi.xen.CraftingRules.Translators;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.testing.Repository;

/** The page of tables that a real Xen made is made again, byte for byte. */
class RecordedPageTest {
	private static final CraftingRules XEN_4_22 = new CraftingRules(GiccLength.AS_HOST, Redistributors.NEEDED, Translators.LEFT_OUT);
	private static final AddressRange RAM = AddressRange.ofFrames(0x50000, 0x30000);
	private static final AddressRange ACPI = AddressRange.ofFrames(0xfc430, 0x10);

	private static CraftedTables made(List<AddressRange> banks) throws Exception {
		var host = Container.platform(Repository.recording("xen422-linux61").resolve("tables"));
		return CraftedTables.of(host, new Dom0Machine(new IPA(0xfc1e4000L), 2, banks, List.of(ACPI)), XEN_4_22);
	}

	@Test
	void everyByteOfThePageIsTheSame() throws Exception {
		var page = Files.readAllBytes(Repository.recording("xen422-linux61").resolve("dom0-tables.bin"));
		var made = made(List.of(RAM));
		assertEquals(1, made.pages());
		assertArrayEquals(page, made.bytes());
		assertEquals(List.of(), made.notes());
	}

	@Test
	void banksThatTouchAreOneInTheMemoryMap() throws Exception {
		var halves = List.of(AddressRange.ofFrames(0x60000, 0x20000), AddressRange.ofFrames(0x50000, 0x10000));
		assertArrayEquals(made(List.of(RAM)).bytes(), made(halves).bytes());
	}

	@Test
	void theTablesStandWhereTheConsoleSaid() throws Exception {
		var dom0 = made(List.of(RAM)).dom0();
		assertEquals(List.of("rsdp.dat (RSD PTR , 36 bytes at 0xfc1e42a8)", "xsdt.dat (XSDT, 108 bytes at 0xfc1e4238)",
				"facp.dat (FACP, 276 bytes at 0xfc1e4000)", "apic.dat (APIC, 244 bytes at 0xfc1e4118)", "stao.dat (STAO, 37 bytes at 0xfc1e4210)"),
				dom0.tables().stream().map(Table::toString).toList());
	}

	@Test
	void onlyTheSumOfTheRsdpIsWrong() throws Exception {
		for (var table : made(List.of(RAM)).dom0().tables()) {
			assertEquals(table.signature().equals("RSD PTR ") ? Checksum.WRONG : Checksum.HOLDS, table.checksum(), table.toString());
			assertEquals(List.of(), TableModel.of(table).problems());
		}
		int sum = 0;
		for (byte one : made(List.of(RAM)).dom0().tables().getFirst().bytes()) {
			sum += one;
		}
		assertEquals(0, sum & 0xff, "all 36 bytes add up");
	}
}
