package io.stagewalk.acpi.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.memory.BufferMemory;
import io.stagewalk.memory.PA;

/** Pointers are followed from the RSDP as the specification says, and wherever they lead, that ends. */
@Timeout(60)
class TableWalkTest {
	private static final long RSDP = 0x1000, ROOT = 0x2000;
	private final byte[] memory = new byte[0x10_0000];

	@Test
	void followsXsdtFadtDsdtAndFacs() throws Exception {
		put(RSDP, Machines.rsdp(0, ROOT));
		put(ROOT, Machines.root("XSDT", 0x3000, 0x4000));
		put(0x3000, Machines.fadt(276, 0x5000, 0x6000));
		put(0x4000, Machines.bytes("SSDT", 40));
		put(0x5000, Machines.bytes("DSDT", 40));
		put(0x6000, Machines.bytes("FACS", 64));
		assertEquals(List.of("RSD PTR ", "XSDT", "FACP", "DSDT", "FACS", "SSDT"), signatures(read()));
		assertEquals(List.of(), read().notes());
	}

	@Test
	void theWideFieldsOfAFadtCountFirst() throws Exception {
		put(RSDP, Machines.rsdp(0, ROOT));
		put(ROOT, Machines.root("XSDT", 0x3000));
		var fadt = ByteBuffer.wrap(Machines.fadt(276, 0x5000, 0)).order(ByteOrder.LITTLE_ENDIAN).putInt(40, 0x7000).array();
		put(0x3000, fadt);
		put(0x5000, Machines.bytes("DSDT", 40));
		put(0x7000, Machines.bytes("DSDT", 44));
		assertEquals(40, read().platform().table("DSDT").orElseThrow().length());
	}

	@Test
	void withoutAnXsdtTheRsdtIsFollowed() throws Exception {
		put(RSDP, Machines.rsdp((int) ROOT, 0));
		put(ROOT, Machines.root("RSDT", 0x3000, 0x4000));
		put(0x3000, Machines.fadt(116, 0x5000, 0));
		put(0x4000, Machines.bytes("SSDT", 40));
		put(0x5000, Machines.bytes("DSDT", 40));
		assertEquals(List.of("RSD PTR ", "RSDT", "FACP", "SSDT", "DSDT").stream().sorted().toList(),
				signatures(read()).stream().sorted().toList());
	}

	@Test
	void besideAnXsdtTheRsdtIsKeptButNotFollowed() throws Exception {
		put(RSDP, Machines.rsdp(0x6000, ROOT));
		put(ROOT, Machines.root("XSDT", 0x4000));
		put(0x4000, Machines.bytes("SSDT", 40));
		put(0x5000, Machines.bytes("OEM1", 40));
		put(0x6000, Machines.root("RSDT", 0x4000, 0x5000));
		assertEquals(List.of("RSD PTR ", "XSDT", "SSDT", "RSDT"), signatures(read()));
	}

	@Test
	void circlesEnd() throws Exception {
		put(RSDP, Machines.rsdp(0, ROOT));
		put(ROOT, Machines.root("XSDT", ROOT, RSDP, 0x3000, 0x3000));
		put(0x3000, Machines.fadt(276, 0x3000, ROOT));
		assertEquals(List.of("RSD PTR ", "XSDT", "FACP"), signatures(read()));
	}

	@Test
	void entriesThatLeadNowhereAreNoted() throws Exception {
		put(RSDP, Machines.rsdp(0, ROOT));
		put(ROOT, Machines.root("XSDT", 0, 0x7777_0000L, -8, 0x4000, 0x5000));
		put(0x5000, Machines.bytes("SSDT", 40));
		assertEquals(List.of("image: entry 0 of the XSDT is 0", "image: entry 1 of the XSDT leads to 0x77770000, where no whole table lies",
				"image: entry 2 of the XSDT leads to 0xfffffffffffffff8, where no whole table lies",
				"image: entry 3 of the XSDT leads to 0x00004000, where no whole table lies"), read().notes());
		assertEquals(List.of("RSD PTR ", "XSDT", "SSDT"), signatures(read()));
	}

	@Test
	void aTableThatTheImageHasOnlyPartOfIsNoted() throws Exception {
		put(RSDP, Machines.rsdp(0, ROOT));
		put(ROOT, Machines.root("XSDT", memory.length - 40));
		put(memory.length - 40, Arrays.copyOf(Machines.bytes("SSDT", 41), 40));
		assertEquals(1, read().notes().size());
	}

	@Test
	void anRsdpWithAWrongSumIsFollowedIfItIsNamed() throws Exception {
		var rsdp = Machines.rsdp(0, ROOT);
		rsdp[9]++;
		put(RSDP, rsdp);
		put(ROOT, Machines.root("XSDT"));
		assertEquals(List.of("image: the RSDP at 0x00001000 has a wrong checksum"), read().notes());
		assertThrows(ContainerException.class, () -> image().read());
	}

	@Test
	void whatIsNoRsdpOrXsdtIsTold() {
		put(0x3000, Machines.bytes("SSDT", 40));
		var none = assertThrows(TableException.class, () -> image().withRootPointer(new PA(0x3000)).read());
		assertTrue(none.getMessage().startsWith("image: offset 0x3000: RSDP: expected \"RSD PTR \""), none.getMessage());
		assertThrows(TableException.class, () -> image().withRootPointer(new PA(-4)).read());
		put(RSDP, Machines.rsdp(0, 0x3000));
		var wrong = assertThrows(TableException.class, this::read);
		assertEquals("rsdp.dat: RSD PTR : offset 0x18: XSDT address: expected the address of an XSDT, found 0x00003000 of SSDT",
				wrong.getMessage());
	}

	@Test
	void anXsdtThatTheImageDoesNotHaveMayBeOfAnotherBase() {
		put(RSDP, Machines.rsdp(0, 0x7f00_0000));
		var wrong = assertThrows(TableException.class, this::read).getMessage();
		assertTrue(wrong.startsWith("image: RSD PTR : ") && wrong.contains("0x7f000000, where no whole table lies")
				&& wrong.endsWith("the base (--base) may be wrong"), wrong);
	}

	@Test
	void manyEntriesAreRefused() {
		put(RSDP, Machines.rsdp(0, ROOT));
		put(ROOT, Machines.root("XSDT", new long[Platform.MAX_TABLES + 1]));
		assertThrows(TableException.class, this::read);
	}

	/** Entries a few bytes apart, each the header of a table that has all of the memory behind it. */
	@Test
	void manyBytesAreRefused() {
		var large = new byte[1 << 24];
		long base = 0x4000_0000L;
		System.arraycopy(Machines.rsdp(0, base + 0x100), 0, large, 0, 36);
		var entries = new long[100];
		for (int i = 0; i < entries.length; i++) {
			entries[i] = base + 0x1000 + i * 8L;
			ByteBuffer.wrap(large).order(ByteOrder.LITTLE_ENDIAN).putLong(0x1000 + i * 8,
					(long) (large.length - 0x2000) << 32 | 0x31313131);
		}
		System.arraycopy(Machines.root("XSDT", entries), 0, large, 0x100, 36 + 8 * entries.length);
		var image = MemoryImage.of("image", BufferMemory.of(base, large));
		var wrong = assertThrows(ContainerException.class, image::read);
		assertTrue(wrong.getMessage().contains("at most " + Container.MAX_TOTAL_LENGTH), wrong.getMessage());
	}

	private Contents read() throws Exception {
		return image().withRootPointer(new PA(RSDP)).read();
	}

	private MemoryImage image() {
		return MemoryImage.of("image", BufferMemory.of(0, memory));
	}

	private static List<String> signatures(Contents contents) {
		return contents.tables().stream().map(Table::signature).toList();
	}

	private void put(long at, byte[] bytes) {
		System.arraycopy(bytes, 0, memory, (int) at, bytes.length);
	}
}
