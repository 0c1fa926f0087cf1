package io.stagewalk.acpi.xen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.acpi.Checksum;
import io.stagewalk.acpi.Examples;
import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.container.Container;
import io.stagewalk.acpi.model.TableModel;
import io.stagewalk.acpi.view.Madt;
import io.stagewalk.acpi.xen.CraftingRules.GiccLength;
import io.stagewalk.acpi.xen.CraftingRules.Redistributors;
import io.stagewalk.acpi.xen.CraftingRules.Translators;

/** On any machine, by any rules, Dom0's tables are whole, and lead to the host's other tables. */
class EveryHostTest {

	private static List<CraftingRules> rules() {
		var all = new ArrayList<CraftingRules>();
		for (var gicc : GiccLength.values()) {
			for (var redistributors : Redistributors.values()) {
				for (var translators : Translators.values()) {
					all.add(new CraftingRules(gicc, redistributors, translators));
				}
			}
		}
		return all;
	}

	@Test
	void theTablesAreWhole(TestReporter reporter) throws Exception {
		int count = 0;
		for (var folder : Examples.realPlatforms()) {
			var host = HostTables.placed(Container.platform(folder));
			for (var rules : rules()) {
				var made = CraftedTables.of(host, Dom0Machine.of(host), rules);
				var dom0 = made.dom0();
				for (var table : dom0.tables()) {
					if (!host.tables().contains(table)) {
						boolean isRoot = table.signature().equals("RSD PTR ");
						assertEquals(isRoot ? Checksum.WRONG : Checksum.HOLDS, table.checksum(), folder + ": " + table);
						assertEquals(List.of(), TableModel.of(table).problems(), folder + ": " + table);
						count++;
					}
				}
				assertEquals(others(host), others(dom0), folder.toString());
				assertEquals("STAO", dom0.tables().getLast().signature());
				assertEquals(Dom0Machine.of(host).processors(), Madt.of(dom0.table("APIC").orElseThrow()).giccs().size());
				assertTrue(made.layout().efiMemoryMap().offset() + made.layout().efiMemoryMap().length() <= made.bytes().length, folder.toString());
			}
		}
		reporter.publishEntry("tables made", Integer.toString(count));
	}

	/** The host's tables that Dom0 sees as they are. */
	private static List<Table> others(Platform platform) {
		var made = List.of("RSD PTR ", "XSDT", "RSDT", "FACP", "APIC", "STAO");
		return platform.tables().stream().filter(table -> !made.contains(table.signature())).toList();
	}

	@Test
	void whatAFolderDoesNotSayIsMadeUp() throws Exception {
		var host = Examples.platform();
		assertEquals(host, HostTables.placed(host));
		var bare = new ArrayList<Table>();
		for (var table : host.tables()) {
			if (!List.of("RSD PTR ", "XSDT").contains(table.signature())) {
				bare.add(Table.of(table.file(), table.bytes()));
			}
		}
		var placed = HostTables.placed(new Platform(bare, List.of()));
		assertTrue(placed.tables().stream().allMatch(table -> table.address().isPresent()));
		assertEquals(List.of("RSD PTR ", "XSDT"), placed.tables().stream().limit(2).map(Table::signature).toList());
		assertEquals(12, CraftedTables.of(placed, Dom0Machine.of(placed), rules().getFirst()).dom0().tables().size());
	}
}
