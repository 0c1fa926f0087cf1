package io.stagewalk.acpi.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableBytes;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.region.Regions;
import io.stagewalk.testing.Seeds;

/** Linux reads a HEST source by source and gives all of it up at the first that it cannot read. */
class HestAsLinuxTest {

	@Test
	void sourcesOfOtherKindsArePassedByTheirLength() throws Exception {
		var hest = Hest.of(generic(generic(TableBytes.of("HEST").u32(8).u16(0).zeros(30).u8(2).zeros(7 + 2 * 28).u16(1).zeros(42).u8(1).zeros(3 + 28)
				.u16(2).zeros(18).u16(6).zeros(46).u16(7).zeros(42).u16(8).zeros(54), 9, 5), 10, 6).build());
		assertEquals(List.of(5, 6), hest.sources().stream().map(Hest.Source::id).toList());
		assertTrue(hest.refusal().isEmpty());
		assertEquals(0xb000000L, hest.sources().getFirst().status().address());
		assertEquals(0x4000, hest.sources().getLast().blockLength());
		assertTrue(hest.sources().getFirst().acknowledge().isEmpty());
		assertEquals(0xb000008L, hest.sources().getLast().acknowledge().orElseThrow().address());
	}

	@Test
	void moreSourcesThanThereAreSpoilThoseBeforeThem() throws Exception {
		assertGivenUp(generic(TableBytes.of("HEST").u32(2), 9, 1)
				.build(), "offset 0x68: Error Source 1: expected 4 bytes or more before the table ends, found 0");
		assertGivenUp(generic(TableBytes.of("HEST").u32(2), 9, 1).u16(9).zeros(30).build(),
				"offset 0x68: Error Source 1: expected 64 bytes or more before the table ends, found 32");
		assertGivenUp(TableBytes.of("HEST").u32(-1).build(), "offset 0x28: Error Source 0: expected 4 bytes or more before the table ends, found 0");
	}

	@Test
	void kindsThatLinuxDoesNotKnowSpoilThoseBeforeThem() throws Exception {
		for (int type : new int[] { 3, 4, 5, 12, 0xffff }) {
			assertGivenUp(generic(TableBytes.of("HEST").u32(2), 9, 1).u16(type).zeros(100).build(),
					"offset 0x68: Subtable Type: expected a type of error source that Linux knows, found " + type);
		}
	}

	@Test
	void whatHasNoCountIsNone() {
		assertEquals("hest.dat: HEST: offset 0x4: Table Length: expected at least 40, found 38",
				assertThrows(TableException.class, () -> Hest.of(TableBytes.of("HEST").u16(0).build())).getMessage());
	}

	/** A boot goes on without the table; whoever asks for all tables' regions is told. */
	@Test
	void aBootKnowsTheOtherTablesRegions() throws Exception {
		var hest = generic(TableBytes.of("HEST").u32(2), 9, 1).build();
		var platform = new Platform(List.of(hest), List.of());
		assertThrows(TableException.class, () -> Regions.of(platform));
		assertEquals(1, Regions.booted(platform).passedOver().size());
	}

	@Test
	void anythingIsReadOrGivenUp() throws Exception {
		Seeds.check(3000, random -> {
			var bytes = generic(generic(TableBytes.of("HEST").u32(2), 9, 1), 10, 2).build().bytes();
			for (int edits = random.nextInt(1, 6); edits > 0; edits--) {
				bytes[random.nextInt(36, bytes.length)] = (byte) random.nextInt(random.nextBoolean() ? 16 : 256);
			}
			var hest = Hest.of(Table.of("hest.dat", bytes));
			assertTrue(hest.refusal().isEmpty() || hest.sources().isEmpty());
		});
	}

	private static void assertGivenUp(Table table, String why) throws Exception {
		var hest = Hest.of(table);
		assertEquals(List.of(), hest.sources());
		assertEquals("hest.dat: HEST: " + why, hest.refusal().orElseThrow().getMessage());
	}

	private static TableBytes generic(TableBytes before, int type, int id) {
		var source = before.u16(type).u16(id).u16(0xffff).u8(0).u8(1).u32(1).u32(1).u32(0x1000).register(64, 0xb000000L).u8(0)
				.u8(28).zeros(26).u32(0x4000);
		return type == 10 ? source.register(64, 0xb000008L).u64(0).u64(1) : source;
	}
}
