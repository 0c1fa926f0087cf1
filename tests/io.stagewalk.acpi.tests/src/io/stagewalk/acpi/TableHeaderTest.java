package io.stagewalk.acpi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** A table's header is read as it stands, and its bytes are kept whatever it is. */
class TableHeaderTest {

	@Test
	void readsTheCommonHeader() throws Exception {
		assertEquals(new TableHeader("APIC", 264, 4, 0xc8, "BOCHS ", "BXPC    ", 1, "BXPC", 1), Examples.table("APIC").header());
	}

	@Test
	void readsTheRootPointer() throws Exception {
		var header = Examples.table("RSD PTR ").header();
		assertEquals(36, header.length());
		assertEquals(2, header.revision());
		assertEquals("BOCHS ", header.oemId());
		assertEquals("", header.oemTableId());
	}

	@Test
	void readsARootPointerOfAcpi1() throws Exception {
		var bytes = Arrays.copyOf(Examples.table("RSD PTR ").bytes(), 20);
		bytes[15] = 0;
		assertEquals(20, Table.of("rsdp.dat", bytes).length());
	}

	@Test
	void readsAFacs() throws Exception {
		var bytes = new byte[64];
		System.arraycopy("FACS".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 4);
		bytes[4] = 64;
		bytes[32] = 2;
		var facs = Table.of("facs.dat", bytes);
		assertEquals(2, facs.header().revision());
		assertEquals(Checksum.NONE, facs.checksum());
	}

	@Test
	void showsNoControlCharacters() throws Exception {
		var table = Table.of("x.dat", TableBytes.of("\u001b[2J").build().bytes());
		assertEquals("?[2J", table.signature());
	}

	@Test
	void keepsUnknownTablesAndWhatFollowsATable() throws Exception {
		var bytes = Arrays.copyOf(TableBytes.of("ZZZZ").u32(7).build().bytes(), 50);
		var table = Table.of("zzzz.dat", bytes);
		assertEquals(40, table.length());
		assertArrayEquals(bytes, table.bytes());
		assertEquals(50, table.buffer().capacity());
		assertTrue(table.buffer().isReadOnly());
		assertEquals(Checksum.HOLDS, table.checksum());
	}

	@Test
	void cannotBeChangedFromOutside() throws Exception {
		var bytes = Examples.table("MCFG").bytes();
		var table = Table.of("mcfg.dat", bytes);
		bytes[0]++;
		table.bytes()[0]++;
		assertEquals('M', table.buffer().get(0));
	}

	@Test
	void readsOneTableFromAFile() throws Exception {
		var table = Table.read(Examples.initrd("opr.aml"));
		assertEquals("SSDT", table.signature());
		assertEquals("opr.aml", table.file());
		assertEquals(Optional.empty(), table.address());
		assertEquals(Files.size(Examples.initrd("opr.aml")), table.length());
	}
}
