package io.stagewalk.translation.smmu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import io.stagewalk.memory.PA;
import io.stagewalk.testing.Seeds;
import io.stagewalk.translation.Endianness;
import io.stagewalk.translation.HCR;
import io.stagewalk.translation.Stage2Regime;
import io.stagewalk.translation.VTCR;
import io.stagewalk.translation.VTTBR;
import io.stagewalk.translation.builder.SmmuEntries;

/** An entry that shares a domain's tables says of them what VTTBR_EL2 and VTCR_EL2 say. */
class StreamTableEntryTest {

	/** As Xen's driver wrote it for a domain with VTTBR_EL2 = 0x1_0000_bff9_4000 and VTCR_EL2 = 0x80043594. */
	@Test
	void asRecorded() {
		assertEquals(new StreamTableEntry(0xd, 0x1000_0000_0000L, 0x44c_3594_0000_0001L, 0xbff9_4000L),
				SmmuEntries.stage2(new VTTBR(0x1_0000_bff9_4000L), new VTCR(0x8004_3594L)));
	}

	@Test
	void leadsToTheSameRegime() {
		Seeds.check(1000, random -> {
			int startLevel = random.nextInt(3);
			int inputBits = 12 + 9 * (3 - startLevel) + random.nextInt(1, 14);
			long vtcr = 64 - inputBits | 2 - startLevel << 6 | random.nextInt(16) << 8
					| (random.nextBoolean() ? 0 : 2 + random.nextInt(2)) << 12 | random.nextInt(8) << 16;
			var vttbr = VTTBR.of(random.nextInt(1 << 8), random.nextLong(1L << 48) & -0x10000);
			var entry = SmmuEntries.stage2(vttbr, new VTCR(vtcr));
			var regime = new StreamConfiguration(SmmuFeatures.STAGE2_ONLY).stage2(entry);
			var expected = Stage2Regime.of(vttbr, new VTCR(vtcr), new HCR(1 | 1 << 2), Endianness.LITTLE,
					SmmuFeatures.STAGE2_ONLY.engine());
			assertEquals(expected, regime);
			assertEquals(vttbr.vmid(), entry.s2vmid());
			assertEquals(new PA(vttbr.baddr()), entry.s2ttb());
			assertTrue(entry.isValid() && entry.s2aa64() && entry.s2r());
			assertEquals(0b110, entry.config());
		});
	}

	@Test
	void anAbortingEntryIsValid() {
		var entry = SmmuEntries.abort();
		assertTrue(entry.isValid());
		assertEquals(0, entry.config());
		assertFalse(entry.s2r());
		assertEquals(new StreamTableEntry(1, 0x1000_0000_0000L, 0, 0), entry);
	}
}
