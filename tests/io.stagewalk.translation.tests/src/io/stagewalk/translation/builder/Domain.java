package io.stagewalk.translation.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.FaultKind;
import io.stagewalk.translation.Stage2Regime;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.TranslationRegime;
import io.stagewalk.translation.VTCR;
import io.stagewalk.translation.VTTBR;
import io.stagewalk.translation.Walker;

/**
 * A domain with random mappings, and beside its tables a plain map of what each frame that was touched should be mapped
 * to. A frame is touched if an operation begins or ends at it or next to it.
 */
final class Domain {
	/** Xen's own VTCR_EL2 values: T0SZ and SL0 by the number of IPA bits, PS with as many. */
	private static final int[][] VTCRS = { { 32, 1, 0 }, { 28, 1, 1 }, { 24, 1, 2 }, { 22, 1, 3 }, { 20, 2, 4 }, { 16, 2, 5 } };
	private static final long TABLES = 0x8000_0000L;
	private static final int TABLE_COUNT = 3000;

	/** What a frame is mapped to. */
	record Mapped(long mfn, P2mType type) {
	}

	private final SplittableRandom random;
	private final int gfnBits;
	private final long[] regions;
	private final List<AddressRange> operations = new ArrayList<>();
	private final List<Mapped> mapped = new ArrayList<>();
	final TreeSet<Long> touched = new TreeSet<>();
	/** Level and index of each place where a table should hang. */
	private final Set<List<Long>> hung = new HashSet<>();
	private final BreakBeforeMake breakBeforeMake;
	SimulatedMemory memory;
	XenP2m p2m;

	Domain(SplittableRandom random) {
		this.random = random;
		int[] chosen = VTCRS[random.nextInt(VTCRS.length)];
		var vtcr = new VTCR(chosen[0] | chosen[1] << 6 | chosen[2] << 16);
		var regime = Stage2Regime.of(VTTBR.of(1, TABLES), vtcr);
		gfnBits = regime.inputBits() - 12;
		long first = TABLES >>> 12;
		p2m = new XenP2m(regime, P2mEncoding.CURRENT, new TableFrames(first + regime.rootTables(), first + TABLE_COUNT));
		memory = SimulatedMemory.empty().withPresent(AddressRange.ofFrames(first, TABLE_COUNT));
		breakBeforeMake = new BreakBeforeMake(TablesInUse.of(regime), BreakBeforeMake.Support.LEVEL0, memory);
		long last = (1L << gfnBits) - (1 << 18);
		regions = new long[] { 0, last, random.nextLong(1L << gfnBits) & -1L << 18 };
	}

	/** One random mapping or removal. */
	P2mUpdate change() throws OutOfTableFramesException {
		int order = random.nextInt(3) * 9;
		// few different places, so that mappings come to lie over one another
		long gfn = regions[random.nextInt(regions.length)] + (random.nextInt(3) << 9) + random.nextInt(4) & -1L << order;
		long mfn = random.nextLong(1L << gfnBits) & -1L << order;
		var types = P2mType.values();
		var type = types[random.nextInt(types.length)];
		var update = p2m.setEntry(memory, gfn, order, new XenP2m.Mapping(mfn, type));
		hang(gfn, order, type);
		operations.add(AddressRange.ofFrames(gfn, 1L << order));
		mapped.add(new Mapped(mfn, type));
		long size = 1L << order;
		for (long frame : new long[] { gfn - 1, gfn, gfn + random.nextLong(size), gfn + size - 1, gfn + size }) {
			if (frame >= 0 && frame < 1L << gfnBits) {
				touched.add(frame);
			}
		}
		return take(update);
	}

	/** To map something, or to take away part of a block, Xen makes tables; what it puts in their place ends them. */
	private void hang(long gfn, int order, P2mType type) {
		boolean reached = type != P2mType.INVALID || expected(gfn) != null;
		for (long level = p2m.regime().startLevel(); level < 3; level++) {
			int pages = 9 * (int) (3 - level);
			if (pages > order && reached) {
				hung.add(List.of(level, gfn >> pages));
			} else if (pages <= order) {
				long below = level;
				hung.removeIf(table -> table.get(0) == below && table.get(1) << pages >> order == gfn >> order);
			}
		}
	}

	/** The level at which a walk ends that finds nothing. */
	private int faultLevel(long gfn) {
		int level = p2m.regime().startLevel();
		while (level < 3 && hung.contains(List.of((long) level, gfn >> 9 * (3 - level)))) {
			level++;
		}
		return level;
	}

	/** No mapping, no lazy invalidation: a walk ends where the tables end. */
	void checkFaultLevel(long gfn) {
		if (expected(gfn) == null && walk(gfn, Access.READ) instanceof Translation.Fault fault) {
			assertEquals(faultLevel(gfn), fault.level(), "gfn 0x" + Long.toHexString(gfn));
		}
	}

	/** Makes an update the present state, after looking at the writes it claims. */
	P2mUpdate take(P2mUpdate update) {
		Map<Long, Long> values = new HashMap<>();
		var written = memory;
		boolean cleared = false;
		for (var write : update.writes()) {
			long address = write.address().value();
			assertEquals(write.before(), values.getOrDefault(address, memory.read64(address)), write.toString());
			assertFalse((write.before() & 1) != 0 && (write.after() & 1) != 0, () -> "live to live: " + write);
			cleared |= (write.before() & 1) != 0 && write.after() == 0;
			values.put(address, write.after());
			written = written.write64(address, write.after());
		}
		assertEquals(written, update.memory(), "the writes are not what was done");
		assertTrue(!cleared || update.flushes() > 0, "a live descriptor was cleared and no TLB entry invalidated");
		assertEquals(List.of(), breakBeforeMake.check(update.events()));
		memory = update.memory();
		p2m = update.p2m();
		return update;
	}

	/** What the last operation on a frame made of it. */
	Mapped expected(long gfn) {
		for (int i = operations.size() - 1; i >= 0; i--) {
			var range = operations.get(i);
			if (range.contains(gfn << 12)) {
				var last = mapped.get(i);
				return last.type == P2mType.INVALID ? null : new Mapped(last.mfn + gfn - range.firstFrame(), last.type);
			}
		}
		return null;
	}

	/** What Xen finds when it looks a frame up. */
	Mapped lookedUp(long gfn) {
		var entry = p2m.lookUp(memory, gfn);
		if (!p2m.isMapped(entry)) {
			return null;
		}
		assertTrue(entry.isLeaf(), "look-up ends at a table");
		long offset = gfn & (1L << 9 * (3 - entry.level())) - 1;
		return new Mapped((entry.outputAddress() >>> 12) + offset, p2m.encoding().type(entry.softwareBits()));
	}

	Translation walk(long gfn, Access access) {
		return new Walker(memory, TranslationRegime.of(p2m.regime())).walk(new IPA(gfn << 12 | 0xabc), access);
	}

	/** The hardware's walk must give this. */
	void checkWalk(long gfn, Mapped expected) {
		for (var access : Access.values()) {
			var walk = walk(gfn, access);
			var what = "gfn 0x" + Long.toHexString(gfn) + ", " + access + ": " + walk;
			switch (walk) {
				case Translation.Fault fault when expected == null -> assertEquals(FaultKind.TRANSLATION, fault.kind(), what);
				case Translation.Fault fault -> {
					assertEquals(FaultKind.PERMISSION, fault.kind(), what);
					assertFalse(permits(expected.type, access), what);
				}
				case Translation.Translated translated -> {
					assertTrue(expected != null && permits(expected.type, access), what);
					assertEquals(new PA(expected.mfn << 12 | 0xabc), translated.output(), what);
					assertEquals(attributes(expected.type), translated.attributes().toString(), what);
				}
			}
		}
	}

	private static String attributes(P2mType type) {
		return switch (type) {
			case MMIO_DIRECT_DEV -> "Device-nGnRE, OSH";
			case MMIO_DIRECT_NC -> "Normal NC, OSH";
			case MMIO_DIRECT_C -> "Normal WB, OSH";
			default -> "Normal WB, ISH";
		};
	}

	private static boolean permits(P2mType type, Access access) {
		return switch (access) {
			case READ -> true;
			case WRITE -> !type.name().endsWith("_RO");
			case EXECUTE -> type == P2mType.RAM_RW || type == P2mType.RAM_RO;
		};
	}
}
