package io.stagewalk.acpi.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.BufferMemory;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.Progress;
import io.stagewalk.memory.RangeSet;
import io.stagewalk.testing.Seeds;

/** An RSDP stands at a multiple of 8, and its sums are 0; UEFI tells which one counts. */
class RootPointerSearchTest {
	private static final long BASE = 0x4000_0000L;
	private final byte[] memory = new byte[0x20_0000];

	@Test
	void isFoundWhereverItStands() {
		Seeds.check(50, random -> {
			var bytes = new byte[0x3_0000 + random.nextInt(8)];
			long first = BASE + random.nextInt(3) * 4;
			int at = (int) ((random.nextLong(bytes.length - 64) + first + 7 & -8L) - first);
			System.arraycopy(Machines.rsdp(0, 0x1000), 0, bytes, at, 36);
			assertEquals(List.of(new PA(first + at)), search(MemoryImage.of("image", BufferMemory.of(first, bytes))));
		});
	}

	@Test
	void isFoundAtTheEndOfTheAddressSpace() {
		var bytes = new byte[0x1000];
		System.arraycopy(Machines.rsdp(0, 0x1000), 0, bytes, 0xfd8, 36);
		assertEquals(List.of(new PA(-0x28L)), search(MemoryImage.of("image", BufferMemory.of(-0x1000L, bytes))));
	}

	@Test
	void passesOverWhatOnlyLooksLikeOne() throws Exception {
		put(0x100, Machines.rsdp(0, 0x1000));
		memory[0x120]++;
		put(0x204, Machines.rsdp(0, 0x1000));
		var long1 = Machines.rsdp(0, 0x1000);
		long1[20] = 20;
		put(0x300, long1);
		put(memory.length - 8, "RSD PTR ".getBytes());
		put(0x40000, Machines.rsdp(0x5000, 0));
		assertEquals(List.of(new PA(BASE + 0x40000)), search(image()));
	}

	@Test
	void theOneThatUefiNamesCounts() throws Exception {
		machineAt(0x1000);
		machineAt(0x3000);
		machineAt(0x5000);
		put(0x8000, systemTable(BASE + 0x9000));
		put(0x9000, configurationTable(BASE + 0x3000));
		var contents = image().read();
		assertEquals(new PA(BASE + 0x3000), contents.platform().table("RSD PTR ").orElseThrow().address().orElseThrow());
		assertEquals(List.of("image: of several RSDPs the one at 0x40003000 was followed; others at 0x40001000, 0x40005000"),
				contents.notes());
	}

	@Test
	void oneWhoseTablesAreGoneIsPassedOver() throws Exception {
		put(0x100, Machines.rsdp(0, 0x7777_0000L));
		machineAt(0x3000);
		assertEquals(new PA(BASE + 0x3000), image().read().platform().table("RSD PTR ").orElseThrow().address().orElseThrow());
	}

	@Test
	void aRangeMayBeSearchedAlone() throws Exception {
		machineAt(0x1000);
		machineAt(0x3000);
		var whole = image().searchedIn(new AddressRange(BASE + 0x2000, -1)).read();
		assertEquals(new PA(BASE + 0x3000), whole.platform().table("RSD PTR ").orElseThrow().address().orElseThrow());
	}

	@Test
	void aSystemTableThatIsNoneLeadsNowhere() {
		put(0x8000, systemTable(-8));
		put(0x10000, systemTable(BASE + memory.length - 4));
		put(memory.length - 8, "IBI SYST".getBytes());
		assertEquals(List.of(), search(image()));
	}

	@Test
	void noneIsToldAndManyAreBounded() {
		var wrong = assertThrows(ContainerException.class, () -> image().read());
		assertTrue(wrong.getMessage().startsWith("image: expected an RSDP "), wrong.getMessage());
		for (int i = 0; i < 1000; i++) {
			put(i * 0x100, Machines.rsdp(0, 0x1000));
		}
		assertEquals(RootPointerSearch.MAX_FOUND, search(image()).size());
	}

	@Test
	void theSearchCanBeEnded() {
		put(0x10_0000, Machines.rsdp(0, 0x1000));
		var heard = new ArrayList<Long>();
		var found = new RootPointerSearch(image()).in(image().present(), new Progress() {
			@Override
			public void worked(long done) {
				heard.add(done);
			}

			@Override
			public boolean isCancelled() {
				return heard.size() == 2;
			}
		});
		assertEquals(List.of(), found);
		assertEquals(List.of(0x1_0000L, 0x2_0000L), heard);
	}

	private static List<PA> search(MemoryImage image) {
		return new RootPointerSearch(image).in(new RangeSet(image.present().ranges()), Progress.NONE);
	}

	private MemoryImage image() {
		return MemoryImage.of("image", BufferMemory.of(BASE, memory));
	}

	private void put(int at, byte[] bytes) {
		System.arraycopy(bytes, 0, memory, at, bytes.length);
	}

	/** An RSDP and an XSDT without entries. */
	private void machineAt(int offset) {
		put(offset, Machines.rsdp(0, BASE + offset + 0x100));
		put(offset + 0x100, Machines.root("XSDT"));
	}

	private static byte[] systemTable(long configuration) {
		var bytes = ByteBuffer.allocate(120).order(ByteOrder.LITTLE_ENDIAN);
		return bytes.put("IBI SYST".getBytes()).putLong(104, 2).putLong(112, configuration).array();
	}

	private static byte[] configurationTable(long rsdp) {
		var bytes = ByteBuffer.allocate(48).order(ByteOrder.LITTLE_ENDIAN);
		bytes.putInt(24, 0x8868e871).putShort(28, (short) 0xe4f1).putShort(30, (short) 0x11d3);
		return bytes.put(32, new byte[] {(byte) 0xbc, 0x22, 0, (byte) 0x80, (byte) 0xc7, 0x3c, (byte) 0x88,
				(byte) 0x81}).putLong(40, rsdp).array();
	}
}
