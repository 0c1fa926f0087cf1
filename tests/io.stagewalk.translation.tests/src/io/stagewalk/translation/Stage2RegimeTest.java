package io.stagewalk.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Start level and input size go together if the root is at least two entries and at most sixteen tables large. */
class Stage2RegimeTest {

	@Test
	void everyCombinationIsTakenOrRefused() {
		for (int t0sz = 0; t0sz < 64; t0sz++) {
			for (int sl0 = 0; sl0 < 4; sl0++) {
				// smallest input size for SL0 = 0, 1, 2: a level-2, level-1, level-0 root of two entries
				int smallest = new int[] { 22, 31, 40, 99 }[sl0];
				var vtcr = new VTCR(t0sz | sl0 << 6);
				int bits = 64 - t0sz;
				if (bits >= Math.max(smallest, 25) && bits <= Math.min(smallest + 12, 48)) {
					var regime = Stage2Regime.of(VTTBR.of(3, 0x8000_0000L), vtcr);
					assertEquals(bits, regime.inputBits());
					assertEquals(2 - sl0, regime.startLevel());
					assertEquals(2L << bits - smallest, regime.tables().rootEntries());
					assertEquals((regime.tables().rootEntries() + 511) / 512, regime.rootTables());
				} else {
					assertFalse(Stage2Regime.of(VTTBR.of(3, 0x8000_0000L), vtcr).tables().isConsistent(), vtcr::toString);
				}
			}
		}
	}

	/** The values that Xen chooses, by the size of physical addresses. */
	@ParameterizedTest
	@CsvSource({ "32, 32, 1, 0, 1", "36, 28, 1, 0, 1", "40, 24, 1, 1, 1", "42, 22, 1, 3, 1", "44, 20, 2, 0, 0",
			"48, 16, 2, 0, 0" })
	void xensOwn(int inputBits, int t0sz, int sl0, int rootOrder, int startLevel) {
		var regime = Stage2Regime.of(VTTBR.of(1, 0x8000_0000L), new VTCR(t0sz | sl0 << 6));
		assertEquals(inputBits, regime.inputBits());
		assertEquals(startLevel, regime.startLevel());
		assertEquals(1 << rootOrder, regime.rootTables());
	}

	@ParameterizedTest
	@CsvSource({ "0, KIB4", "1, KIB64", "2, KIB16", "3, KIB4" })
	void granules(int tg0, TableFormat format) {
		assertEquals(format, Stage2Regime.of(VTTBR.of(1, 0), new VTCR(20 | 1 << 6 | tg0 << 14)).tables().format());
	}

	/** As read from VTTBR_EL2 and VTCR_EL2 of Xen on a core with 44-bit physical addresses, and of KVM with 40-bit IPAs. */
	@Test
	void ofRecordedRegisters() {
		expect(0xbc76_4000L, 44, 0, Stage2Regime.of(new VTTBR(0x1_0000_bc76_4000L), new VTCR(0x8004_3594L)));
		expect(0x5a13_c000L, 40, 1, Stage2Regime.of(new VTTBR(0x1_0000_5a13_c000L), new VTCR(0x8024_3558L)));
	}

	private static void expect(long root, int inputBits, int startLevel, Stage2Regime regime) {
		assertEquals(new TableTree(TableFormat.KIB4, root, inputBits, startLevel, 44, Endianness.LITTLE,
				TableTree.Shape.CONSISTENT), regime.tables());
		assertEquals(1, regime.vmid());
	}

	@Test
	void fieldsOfARecordedVTCR() {
		var vtcr = new VTCR(0x8004_3594L);
		assertEquals(20, vtcr.t0sz());
		assertEquals(2, vtcr.sl0());
		assertEquals(1, vtcr.irgn0());
		assertEquals(1, vtcr.orgn0());
		assertEquals(3, vtcr.sh0());
		assertEquals(0, vtcr.tg0());
		assertEquals(4, vtcr.ps());
	}

	/** VS chooses between 8 and 16 bits of VMID, on a core that has so many. */
	@ParameterizedTest
	@CsvSource({ "0, false, 0xcd", "0, true, 0xcd", "0x80000, false, 0xcd", "0x80000, true, 0xabcd" })
	void theUpperHalfOfAVmidIsOfFeatVmid16(String vs, boolean has, String expected) {
		var features = has ? Features.ALL : Features.ARMV8_0;
		var vtcr = new VTCR(Long.decode(vs) | 25 | 1 << 6);
		var regime = Stage2Regime.of(VTTBR.of(0xabcd, 0x8000_0000L), vtcr, HCR.STAGE2_ON, Endianness.LITTLE, features);
		assertEquals(Integer.decode(expected), regime.vmid());
	}

	/** Bit 0 is CnP and no part of the address; the VMID has 16 bits. */
	@Test
	void fieldsOfVTTBR() {
		var vttbr = new VTTBR(0xabcd_8000_0000_1001L);
		assertEquals(0x8000_0000_1000L, vttbr.baddr());
		assertEquals(0xabcd, vttbr.vmid());
		assertEquals(new VTTBR(0xabcd_8000_0000_1000L), VTTBR.of(0xabcd, 0x8000_0000_1000L));
	}

	@Test
	void outputSizes() {
		int[] expected = { 32, 36, 40, 42, 44, 48 };
		for (int ps = 0; ps < expected.length; ps++) {
			assertEquals(expected[ps], Stage2Regime.of(VTTBR.of(1, 0), new VTCR(20 | 2 << 6 | (long) ps << 16)).tables().outputBits());
		}
	}
}
