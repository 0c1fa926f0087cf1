package io.stagewalk.translation.map;

import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.translation.Endianness;
import io.stagewalk.translation.Stage2Regime;
import io.stagewalk.translation.TableFormat;
import io.stagewalk.translation.TableTree;
import io.stagewalk.translation.TranslationRegime;

/**
 * Random stage-1 tables at IPAs, and a stage 2 that maps most of their pages to somewhere else, some not, some for software
 * only, and besides many GiB of output with all kinds of attributes.
 */
final class NestedTables implements PhysicalMemory {
	private static final long IPA = 0x4000_0000L;
	private static final long MOVED = 0x3_0000_0000L;
	private static final long STAGE2 = 0x8000_0000L;
	private static final int PAGES = 512;

	final TranslationRegime regime;
	private final SimulatedMemory stage1;
	private SimulatedMemory stage2 = SimulatedMemory.empty().withPresent(AddressRange.ofLength(STAGE2, 0x4000));

	NestedTables(SplittableRandom random) {
		var tables = new RandomRegime(random, IPA);
		var first = tables.stage1(36);
		stage1 = tables.memory;
		for (int i = 0; i < PAGES; i++) {
			if (i != 1) {
				write(STAGE2 + i * 8, random.nextInt(4) == 0 ? 0 : (long) random.nextInt(64) << 30 | attributes(random) | 1);
			}
			long page = IPA + MOVED + (long) i * 0x1000;
			write(STAGE2 + 0x2000 + i * 8, random.nextInt(12) == 0 ? attributes(random) | page | 2 : page | 0x7ff | 1L << 55);
			write(STAGE2 + 0x3000 + i * 8, random.nextInt(3) == 0 ? 0 : random.nextLong(1L << 40) & ~0xfffL | attributes(random) | 3);
		}
		write(STAGE2 + 8, STAGE2 + 0x1003);
		write(STAGE2 + 0x1000, STAGE2 + 0x2003);
		write(STAGE2 + 0x1008, STAGE2 + 0x3003);
		var tree = new TableTree(TableFormat.KIB4, STAGE2, 39, 1, 40, Endianness.LITTLE, TableTree.Shape.CONSISTENT);
		regime = new TranslationRegime(Optional.of(first), Optional.of(new Stage2Regime(tree, 1, Set.of(), 0)),
				TranslationRegime.Extent.ALL);
	}

	private static long attributes(SplittableRandom random) {
		return random.nextLong() & (7L << 53 | 0xbfc) | (random.nextInt(8) == 0 ? 0 : 1 << 10 | 1 << 6);
	}

	private void write(long address, long value) {
		stage2 = stage2.write64(address, value);
	}

	@Override
	public boolean isPresent(long address) {
		return stage2.isPresent(address) || stage1.isPresent(address - MOVED);
	}

	@Override
	public long read64(long address) {
		return stage2.isPresent(address) ? stage2.read64(address) : stage1.read64(address - MOVED);
	}
}
