package io.stagewalk.acpi.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableBytes;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.region.Regions;
import io.stagewalk.memory.PA;
import io.stagewalk.testing.Seeds;

/** Of a table that is not as it should be Linux takes something, or nothing; a boot goes on. */
class DamagedAsLinuxTest {
	private static final List<String> NEEDED = List.of("FACP", "APIC", "GTDT", "SPCR", "APMT");

	@Test
	void ofAnMcfgTheAllocationsThatAreWhole() throws Exception {
		var mcfg = allocation(allocation(TableBytes.of("MCFG").zeros(8), 0x10000000, 0, 1), 0x20000000, 0, 0).u64(0x30000000).u16(0).build();
		assertEquals(List.of(new PA(0x10000000), new PA(0x20000000)), bases(mcfg));
		assertEquals(List.of("0x10000000..0x101fffff", "0x20000000..0x200fffff"), booted(mcfg));
		assertEquals(List.of(), bases(TableBytes.of("MCFG").u32(0).build()));
	}

	@Test
	void ofAnMcfgNoBusesThatDescend() throws Exception {
		assertEquals(List.of(new PA(0x20000000)), bases(allocation(allocation(TableBytes.of("MCFG").zeros(8), 0x10000000, 9, 8), 0x20000000, 0, 0)
				.build()));
	}

	@Test
	void ofAPcctNothingIfASubspaceHasNoLength() throws Exception {
		var pcct = TableBytes.of("PCCT").u32(1).zeros(8).u8(0).u8(0).zeros(60).build();
		assertEquals(List.of(), Pcct.asLinuxReads(pcct).channels());
		assertEquals(List.of(), booted(pcct));
		var stray = TableBytes.of("PCCT").u32(1).zeros(8).u8(0).u8(62).zeros(60).u8(0).build();
		assertEquals(1, Pcct.asLinuxReads(stray).channels().size(), "a byte behind the last is passed over");
		var cut = TableBytes.of("PCCT").u32(1).zeros(8).u8(0).u8(62).zeros(30).build();
		assertThrows(TableException.class, () -> Pcct.asLinuxReads(cut));
		assertThrows(TableException.class, () -> booted(cut));
	}

	@Test
	void ofABertNoRegionThatIsTooShort() throws Exception {
		assertEquals(Optional.of(new Bert(new PA(0x1000), 20)), Bert.asLinuxReads(TableBytes.of("BERT").u32(20).u64(0x1000).zeros(3).build()));
		assertEquals(Optional.empty(), Bert.asLinuxReads(TableBytes.of("BERT").u32(19).u64(0x1000).build()));
		assertEquals(Optional.empty(), Bert.asLinuxReads(TableBytes.of("BERT").u32(0x1000).u32(0x1000).build()));
	}

	@Test
	void ofAnErstNothingIfItsNumbersDoNotFit() throws Exception {
		assertEquals(1, entries(48, 1, 32));
		assertEquals(1, entries(12, 1, 32));
		assertEquals(1, entries(48, 1, 32 + 31), "what is behind the last is not counted");
		assertEquals(0, entries(47, 1, 32));
		assertEquals(0, entries(48, 2, 32));
		assertEquals(0, entries(48, 1, 64));
		assertEquals(0, entries(48, -1, 32));
		assertEquals(List.of(), Erst.asLinuxReads(TableBytes.of("ERST").u32(48).build()).entries());
	}

	@Test
	void whatNeitherXenNorLinuxReadsStopsNoBoot() throws Exception {
		for (var signature : List.of("DBG2", "AEST", "WDAT", "NFIT", "CEDT", "VIOT", "EINJ")) {
			var damaged = TableBytes.of(signature).u16(0xffff).u8(0xff).build();
			assertThrows(TableException.class, () -> Regions.of(platform(damaged)), signature);
			assertEquals(1, Regions.booted(platform(damaged)).passedOver().size(), signature);
		}
		for (var signature : NEEDED) {
			var damaged = TableBytes.of(signature).u16(0xffff).u8(0xff).build();
			assertThrows(TableException.class, () -> Regions.booted(platform(damaged)), signature);
		}
	}

	@Test
	void anythingIsReadOrRefused() throws Exception {
		var whole = List.of(allocation(TableBytes.of("MCFG").zeros(8), 0x10000000, 0, 1).build(), erst(48, 1, 32),
				TableBytes.of("PCCT").u32(1).zeros(8).u8(0).u8(62).zeros(60).build(), TableBytes.of("BERT").u32(20).u64(0x1000).build());
		Seeds.check(3000, random -> {
			var bytes = whole.get(random.nextInt(whole.size())).bytes();
			for (int edits = random.nextInt(1, 6); edits > 0; edits--) {
				bytes[random.nextInt(36, bytes.length)] = (byte) random.nextInt(random.nextBoolean() ? 16 : 256);
			}
			read(Table.of("damaged.dat", withLength(Arrays.copyOf(bytes, random.nextInt(36, bytes.length + 1)))));
		});
	}

	private static void read(Table table) {
		try {
			switch (table.signature()) {
				case "MCFG" -> Mcfg.asLinuxReads(table);
				case "PCCT" -> Pcct.asLinuxReads(table);
				case "BERT" -> Bert.asLinuxReads(table);
				default -> Erst.asLinuxReads(table);
			}
			Regions.booted(platform(table));
		} catch (TableException refused) {
			assertEquals("damaged.dat", refused.field().file());
		}
	}

	private static byte[] withLength(byte[] bytes) {
		bytes[4] = (byte) bytes.length;
		bytes[5] = (byte) (bytes.length >> 8);
		return bytes;
	}

	private static int entries(int header, int count, int bytes) throws TableException {
		return Erst.asLinuxReads(erst(header, count, bytes)).entries().size();
	}

	private static Table erst(int header, int count, int bytes) throws TableException {
		return TableBytes.of("ERST").u32(header).u32(0).u32(count).zeros(bytes).build();
	}

	private static TableBytes allocation(TableBytes table, long base, int first, int last) {
		return table.u64(base).u16(0).u8(first).u8(last).u32(0);
	}

	private static List<PA> bases(Table mcfg) throws TableException {
		return Mcfg.asLinuxReads(mcfg).allocations().stream().map(Mcfg.Allocation::base).toList();
	}

	private static List<String> booted(Table table) throws TableException {
		return Regions.booted(platform(table)).regions().stream().map(region -> region.range().toString()).toList();
	}

	private static Platform platform(Table table) {
		return new Platform(List.of(table), List.of());
	}
}
