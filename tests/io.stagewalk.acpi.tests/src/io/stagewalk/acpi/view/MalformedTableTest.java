package io.stagewalk.acpi.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import io.stagewalk.acpi.Examples;
import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableBytes;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.TableField;
import io.stagewalk.acpi.container.Container;
import io.stagewalk.acpi.container.ContainerException;
import io.stagewalk.acpi.iort.Iort;
import io.stagewalk.acpi.region.Regions;
import io.stagewalk.testing.Repository;

/** Whatever is wrong with a table is said with file, table, offset, field, what was expected and what was found. */
class MalformedTableTest {

	@Test
	void saysWhereAnEntryOfLengthZeroStands() throws Exception {
		var bytes = Examples.table("APIC").bytes();
		bytes[0x45] = 0;
		assertRefused("apic.dat: APIC: offset 0x45: Length: expected 2 to 196, found 0",
				() -> Madt.of(Table.of("apic.dat", bytes)));
	}

	@Test
	void keepsWhereAndWhatApart() throws Exception {
		var bytes = Examples.table("APIC").bytes();
		bytes[0x2d] = 3;
		var wrong = assertThrows(TableException.class, () -> Madt.of(Table.of("apic.dat", bytes)));
		assertEquals(new TableField("apic.dat", "APIC", 0x2e, "Reserved"), wrong.field());
	}

	@Test
	void refusesAnUnknownEntryThatDoesNotGoOn() throws Exception {
		var table = TableBytes.of("APIC").zeros(8).u8(0x7f).u8(0).build();
		assertRefused("apic.dat: APIC: offset 0x2d: Length: expected 2 to 2, found 0", () -> Madt.of(table));
	}

	@Test
	void refusesAFileShorterThanItsHeaderSays() throws Exception {
		var bytes = Examples.table("MCFG").bytes();
		bytes[4] = 61;
		assertRefused("mcfg.dat: offset 0x4: length: expected 36 to 60 (the file's), found 61", () -> Table.of("mcfg.dat", bytes));
	}

	@Test
	void refusesAFileWithoutAHeader() {
		assertRefused("x.dat: offset 0x0: signature: expected 4 bytes, found 0 before the end at 0x0",
				() -> Table.of("x.dat", new byte[0]));
		assertRefused("x.dat: offset 0x23: header: expected 36 bytes, found 35",
				() -> Table.of("x.dat", withLength(new byte[35], 36)));
	}

	@Test
	void refusesAViewOfAnotherTable() throws Exception {
		var mcfg = Examples.table("MCFG");
		assertRefused("mcfg.dat: MCFG: offset 0x0: Signature: expected APIC, found MCFG", () -> Madt.of(mcfg));
	}

	@Test
	void refusesBusesThatDescendOrPassTheTop() throws Exception {
		var descending = TableBytes.of("MCFG").zeros(8).u64(0x10000000).u16(0).u8(9).u8(8).u32(0).build();
		assertRefused("mcfg.dat: MCFG: offset 0x37: End Bus Number: expected 9 to 255, found 8", () -> Regions.of(platform(descending)));
		var wrapping = TableBytes.of("MCFG").zeros(8).u64(-0x100000L).u16(0).u8(0).u8(1).u32(0).build();
		assertRefused("mcfg.dat: MCFG: offset 0x2c: Base Address: expected room for 2 buses, found 0xfffffffffff00000",
				() -> Mcfg.asLinuxReads(wrapping));
	}

	@Test
	void refusesARegionThatPassesTheTop() throws Exception {
		var madt = TableBytes.of("APIC").zeros(8).u8(0xe).u8(16).u16(0).u64(-0x1000L).u32(0x2000).build();
		assertRefused("apic.dat: APIC: offset 0x30: Generic Interrupt Redistributor: Base Address: expected room for 0x2000 bytes, "
				+ "found 0xfffffffffffff000", () -> Regions.of(platform(madt)));
	}

	@Test
	void whatComesAfterAnErrorSourceOfUnknownLengthIsNotKnown() throws Exception {
		var hest = TableBytes.of("HEST").u32(1).u16(3).zeros(6).u16(9).u16(2).zeros(16).register(64, 0xbc410000L).zeros(32).build();
		assertEquals(List.of(), Regions.of(platform(hest)));
	}

	@Test
	void refusesMappingsThatLeaveTheirNode() throws Exception {
		var iort = TableBytes.of("IORT").u32(1).u32(48).u32(0).u8(2).u16(56).u8(0).u32(0).u32(1).u32(40).zeros(40).build();
		assertRefused("iort.dat: IORT: offset 0x68: Flags (decoded below): expected 4 bytes, found 0 before the end",
				() -> Iort.of(iort));
	}

	@Test
	void namesTheFolderItFoundNothingIn() {
		var folder = Repository.root().resolve("examples");
		var wrong = assertThrows(ContainerException.class, () -> Container.platform(folder));
		assertTrue(wrong.getMessage().endsWith("expected tables (*.dat, *.aml, *.bin, or as in /sys/firmware/acpi/tables), found none"), wrong.getMessage());
		assertThrows(IOException.class, () -> Container.platform(Path.of("no such folder")));
		assertThrows(IOException.class, () -> Table.read(folder));
	}

	private static Platform platform(Table table) {
		return new Platform(List.of(table), List.of());
	}

	private static byte[] withLength(byte[] bytes, int length) {
		bytes[4] = (byte) length;
		return bytes;
	}

	private static void assertRefused(String message, Executable action) {
		assertEquals(message, assertThrows(TableException.class, action).getMessage());
	}
}
