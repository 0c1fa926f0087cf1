package io.stagewalk.acpi.container;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.Checksum;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.view.Fadt;
import io.stagewalk.memory.PA;
import io.stagewalk.testing.Repository;
import io.stagewalk.testing.Seeds;

/** Every table gets an address from which pointers lead to it, and no more is changed for that than has to be. */
class MemoryLayoutTest {

	@Test
	void changesNothingWhereAllIsKnown() throws Exception {
		var contents = Container.at(Repository.example().resolve("tables")).read();
		var layout = MemoryLayout.of(contents);
		assertEquals(List.of(), layout.notes());
		assertEquals(contents.tables(), layout.tables());
	}

	@Test
	void placesWhereThePointersOfTheTablesLead() throws Exception {
		var known = Container.at(Repository.example().resolve("tables")).read().tables();
		var layout = MemoryLayout.of(Contents.of(known.stream().map(MemoryLayoutTest::withoutAddress).toList()));
		// which table an entry of the XSDT means is not known, but no bytes need to change
		assertEquals(known.stream().map(table -> List.of(table.bytes().length)).toList(), layout.tables().stream()
				.map(table -> List.of(table.bytes().length)).toList());
		for (int i = 0; i < known.size(); i++) {
			assertArrayEquals(known.get(i).bytes(), layout.tables().get(i).bytes());
		}
		for (var signature : List.of("XSDT", "DSDT")) {
			assertEquals(find(known, signature).address(), find(layout.tables(), signature).address());
		}
	}

	@Test
	void makesXsdtAndRsdpWhereThereAreNone() throws Exception {
		var tables = List.of(Machines.table("facp.dat", Machines.fadt(276, 0x4000_1000L, 0)), Machines.table("DSDT", 100),
				Machines.table("SSDT", 50));
		var layout = MemoryLayout.of(Contents.of(tables));
		assertEquals(Optional.of(new PA(0x4000_1000L)), find(layout.tables(), "DSDT").address());
		assertEquals(List.of("RSD PTR ", "XSDT", "FACP", "DSDT", "SSDT"), layout.tables().stream().map(Table::signature).toList());
		assertTrue(layout.notes().stream().anyMatch(note -> note.startsWith("xsdt.dat is made, with 2 entries, at ")),
				layout.notes().toString());
		assertTrue(layout.notes().stream().anyMatch(note -> note.startsWith("rsdp.dat is made, and leads to the XSDT at ")));
		assertTrue(layout.tables().stream().allMatch(table -> table.checksum() == Checksum.HOLDS));
		assertEquals(tables.getFirst().header().oemId(), find(layout.tables(), "XSDT").header().oemId());
	}

	@Test
	void namesInTheFadtWhatItDoesNotName() throws Exception {
		var tables = List.of(Machines.table("facp.dat", Machines.fadt(276, 0, 0)), Machines.table("DSDT", 100),
				Machines.table("FACS", 64));
		var layout = MemoryLayout.of(Contents.of(tables));
		var fadt = find(layout.tables(), "FACP");
		assertEquals(find(layout.tables(), "DSDT").address(), Optional.of(Fadt.of(fadt).dsdt()));
		assertEquals(find(layout.tables(), "FACS").address(), Optional.of(Fadt.of(fadt).facs()));
		assertEquals(0, find(layout.tables(), "FACS").address().orElseThrow().value() & 63);
		assertEquals(Checksum.HOLDS, fadt.checksum());
		assertTrue(layout.notes().stream().anyMatch(note -> note.startsWith("facp.dat: the address of the DSDT at offset 140 is made ")));
	}

	@Test
	void anOldFadtHasItsNarrowFieldsChanged() throws Exception {
		var tables = List.of(Machines.table("facp.dat", Machines.fadt(116, 0, 0)), Machines.table("DSDT", 100));
		var layout = MemoryLayout.of(Contents.of(tables));
		assertEquals(find(layout.tables(), "DSDT").address(), Optional.of(Fadt.of(find(layout.tables(), "FACP")).dsdt()));
	}

	@Test
	void addsToTheXsdtWhatItDoesNotList() throws Exception {
		var tables = List.of(at(Machines.table("rsdp.dat", Machines.rsdp(0, 0x3000)), 0x1000), at(Machines.table("SSDT", 100), 0x2000),
				at(Machines.table("xsdt.dat", Machines.root("XSDT", 0x2000)), 0x3000), Machines.table("ssdt2.dat", Machines.bytes("SSDT",
						44)));
		var layout = MemoryLayout.of(Contents.of(tables));
		var xsdt = find(layout.tables(), "XSDT");
		assertEquals(List.of(0x2000L, layout.tables().getLast().address().orElseThrow().value()), RootEntries.of(xsdt));
		assertEquals(Checksum.HOLDS, xsdt.checksum());
		// there is room behind it
		assertEquals(Optional.of(new PA(0x3000)), xsdt.address());
		assertArrayEquals(tables.getFirst().bytes(), find(layout.tables(), "RSD PTR ").bytes());
	}

	@Test
	void movesAnXsdtThatHasNoRoomToGrow() throws Exception {
		var tables = List.of(at(Machines.table("rsdp.dat", Machines.rsdp(0, 0x3000)), 0x1000), at(Machines.table("SSDT", 100), 0x3030),
				at(Machines.table("xsdt.dat", Machines.root("XSDT", 0x3030)), 0x3000), Machines.table("ssdt2.dat", Machines.bytes("SSDT",
						44)));
		var layout = MemoryLayout.of(Contents.of(tables));
		long moved = find(layout.tables(), "XSDT").address().orElseThrow().value();
		assertFalse(moved == 0x3000);
		assertEquals(moved, new RootPointer(find(layout.tables(), "RSD PTR ").bytes()).xsdt());
		assertEquals(Checksum.HOLDS, find(layout.tables(), "RSD PTR ").checksum());
	}

	@Test
	void aNewXsdtGoesWhereTheRsdpExpectsIt() throws Exception {
		var tables = List.of(Machines.table("rsdp.dat", Machines.rsdp(0, 0x3000)), Machines.table("SSDT", 100));
		var layout = MemoryLayout.of(Contents.of(tables));
		assertEquals(Optional.of(new PA(0x3000)), find(layout.tables(), "XSDT").address());
		assertArrayEquals(tables.getFirst().bytes(), find(layout.tables(), "RSD PTR ").bytes());
	}

	@Test
	void keepsAnRsdtAsTheOnlyRoot() throws Exception {
		var tables = List.of(at(Machines.table("rsdp.dat", Machines.rsdp(0x3000, 0)), 0x1000), at(Machines.table("SSDT", 100), 0x2000),
				at(Machines.table("rsdt.dat", Machines.root("RSDT", 0x2000)), 0x3000));
		var layout = MemoryLayout.of(Contents.of(tables));
		assertEquals(List.of(), layout.notes());
		assertEquals(tables, layout.tables());
	}

	@Test
	void refusesTablesThatOverlap() {
		var tables = List.of(at(Machines.table("APIC", 100), 0x2000), at(Machines.table("SSDT", 100), 0x2040));
		var wrong = assertThrows(ContainerException.class, () -> MemoryLayout.of(Contents.of(tables)));
		assertEquals("ssdt.dat: address: expected an address where no other table lies, found 0x00002040..0x000020a3 and apic.dat at "
				+ "0x00002000..0x00002063", wrong.getMessage());
	}

	@Test
	void refusesATableThatPassesTheTop() {
		var tables = List.of(at(Machines.table("APIC", 100), -0x10));
		assertThrows(ContainerException.class, () -> MemoryLayout.of(Contents.of(tables)));
	}

	@Test
	void refusesARawImageOfWhatLiesFarApart() throws Exception {
		var layout = MemoryLayout.of(Contents.of(List.of(at(Machines.table("APIC", 100), 0x1000), at(Machines.table("SSDT", 100),
				0x8_0000_0000L))));
		assertThrows(ContainerException.class, layout::raw);
	}

	@Test
	void whatNoNoteTellsOfIsUnchanged() {
		Seeds.check(200, random -> {
			var tables = Machines.random(random);
			var layout = MemoryLayout.of(Contents.of(tables));
			for (var table : tables) {
				var placed = layout.tables().stream().filter(other -> other.file().equals(table.file())).findFirst().orElseThrow();
				if (table.address().isPresent()) {
					assertEquals(table.address(), placed.address());
				} else {
					assertTrue(layout.notes().stream().anyMatch(note -> note.startsWith(table.file() + " is placed at " + placed.address().get())));
				}
				if (layout.notes().stream().noneMatch(note -> note.startsWith(table.file() + ": "))) {
					assertArrayEquals(table.bytes(), placed.bytes());
				}
			}
			assertNoneOverlap(layout.tables());
		});
	}

	private static void assertNoneOverlap(List<Table> tables) {
		var sorted = new ArrayList<>(tables);
		sorted.sort((a, b) -> Long.compareUnsigned(a.address().get().value(), b.address().get().value()));
		for (int i = 1; i < sorted.size(); i++) {
			assertFalse(TablePlacement.range(sorted.get(i - 1)).overlaps(TablePlacement.range(sorted.get(i))), sorted.toString());
		}
	}

	private static Table find(List<Table> tables, String signature) {
		return tables.stream().filter(table -> table.signature().equals(signature)).findFirst().orElseThrow();
	}

	private static Table at(Table table, long address) {
		return table.at(new PA(address));
	}

	private static Table withoutAddress(Table table) {
		return Machines.table(table.file(), table.bytes());
	}
}
