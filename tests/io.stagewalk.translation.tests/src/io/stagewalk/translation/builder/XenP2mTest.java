package io.stagewalk.translation.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.testing.Seeds;
import io.stagewalk.translation.Stage2Regime;
import io.stagewalk.translation.VTCR;
import io.stagewalk.translation.VTTBR;

/**
 * After any sequence of mappings and removals, with blocks split and tables replaced, look-up and hardware agree with a
 * plain map of frames; and each step leads there break-before-make.
 */
class XenP2mTest {
	private static final long ROOT = 0x8000_0000L;

	@Test
	void lookUpAndHardwareAgreeWithAMapOfFrames() {
		Seeds.check(60, random -> {
			var domain = new Domain(random);
			for (int i = 0; i < 40; i++) {
				domain.change();
			}
			for (long gfn : domain.touched) {
				var expected = domain.expected(gfn);
				assertEquals(expected, domain.lookedUp(gfn), "gfn 0x" + Long.toHexString(gfn));
				domain.checkWalk(gfn, expected);
				domain.checkFaultLevel(gfn);
			}
		});
	}

	/** A 1 GiB block of which one page is taken away: 511 blocks and 511 pages of it stay. */
	@Test
	void aHoleInABlockLeavesTheRest() throws Exception {
		var p2m = p2m(3);
		var block = p2m.setEntry(memory(), 0x40000, 18, new XenP2m.Mapping(0x80000, P2mType.RAM_RW));
		assertEquals(0x0080_0000_8000_07fdL, block.memory().read64(ROOT + 8));
		var hole = block.p2m().setEntry(block.memory(), 0x40201, 0, new XenP2m.Mapping(-1, P2mType.INVALID));
		assertEquals(new TableFrames(0x80003, 0x80004), hole.p2m().frames());
		assertEquals(0x0080_0000_8000_17ffL, hole.memory().read64(ROOT + 8));
		assertEquals(0x0080_0000_8000_07fdL, hole.memory().read64(ROOT + 0x1000));
		assertEquals(0x0080_0000_8000_27ffL, hole.memory().read64(ROOT + 0x1008));
		assertEquals(0x0080_0000_8040_07fdL, hole.memory().read64(ROOT + 0x1010));
		assertEquals(0x0080_0000_8020_07ffL, hole.memory().read64(ROOT + 0x2000));
		assertEquals(0, hole.memory().read64(ROOT + 0x2008));
		assertEquals(0x0080_0000_803f_f7ffL, hole.memory().read64(ROOT + 0x2ff8));
		assertEquals(2, hole.flushes(), "the block is broken once, whatever it is split into; and then the page");
	}

	/** Removing what was never mapped makes no tables. */
	@Test
	void removingNothingWritesNothing() throws Exception {
		var update = p2m(0).setEntry(memory(), 0x12345, 0, new XenP2m.Mapping(-1, P2mType.INVALID));
		assertEquals(0, update.writes().size());
		assertEquals(0, update.flushes());
		assertEquals(memory(), update.memory());
	}

	@Test
	void theSameMappingAgainEndsAsItWas() throws Exception {
		var mapping = new XenP2m.Mapping(0xa000, P2mType.MMIO_DIRECT_C);
		var once = p2m(3).setEntry(memory(), 0xa000, 0, mapping);
		var twice = once.p2m().setEntry(once.memory(), 0xa000, 0, mapping);
		assertEquals(once.memory(), twice.memory());
		assertEquals(once.p2m(), twice.p2m());
		assertEquals(2, twice.writes().size());
		assertEquals(1, twice.flushes());
		assertEquals(0, once.flushes());
	}

	@Test
	void withoutFramesForTablesNothingIsMapped() throws Exception {
		assertThrows(OutOfTableFramesException.class,
				() -> p2m(1).setEntry(memory(), 0xa000, 0, new XenP2m.Mapping(0xa000, P2mType.RAM_RW)));
		var block = p2m(0).setEntry(memory(), 0, 18, new XenP2m.Mapping(0, P2mType.RAM_RW));
		assertThrows(OutOfTableFramesException.class,
				() -> block.p2m().setEntry(block.memory(), 5, 0, new XenP2m.Mapping(-1, P2mType.INVALID)));
	}

	/** Xen takes the largest of 1 GiB, 2 MiB and 4 KiB to which gfn, mfn and the number of pages left are all aligned. */
	@Test
	void theOrderOfAMappingIsItsAlignment() {
		Seeds.check(2000, random -> {
			long gfn = random.nextLong(1 << 20) << random.nextInt(20);
			long mfn = random.nextLong(1 << 20) << random.nextInt(20);
			long left = random.nextLong(1, 1 << 20) << random.nextInt(20);
			int expected = 0;
			for (int order : new int[] { 9, 18 }) {
				long pages = 1L << order;
				if (gfn % pages == 0 && mfn % pages == 0 && left % pages == 0) {
					expected = order;
				}
			}
			assertEquals(expected, XenP2m.order(gfn, mfn, left));
		});
	}

	/** A 39-bit input size: one root table at level 1. */
	private static XenP2m p2m(int frames) {
		var regime = Stage2Regime.of(VTTBR.of(1, ROOT), new VTCR(25 | 1 << 6 | 4 << 16));
		return new XenP2m(regime, P2mEncoding.CURRENT, new TableFrames(0x80001, 0x80001 + frames));
	}

	private static SimulatedMemory memory() {
		return SimulatedMemory.empty().withPresent(AddressRange.ofFrames(0x80000, 8));
	}
}
