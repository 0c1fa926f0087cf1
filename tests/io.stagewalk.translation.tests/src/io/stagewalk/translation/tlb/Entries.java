package io.stagewalk.translation.tlb;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PA;
import io.stagewalk.translation.MemoryAttributes;
import io.stagewalk.translation.Regime;
import io.stagewalk.translation.Shareability;
import io.stagewalk.translation.tlb.TlbEntry.Kind;
import io.stagewalk.translation.tlb.TlbEntry.Permitted;

/** Random entries, close enough to one another for an invalidation to meet some and miss some. */
final class Entries {
	static final int VMIDS = 3;
	static final int ASIDS = 3;
	static final int PAGES = 1024;
	/** Of the two ranges of addresses, and of IPAs. */
	static final long[] BASES = { 0x4000_0000L, 0xffff_8000_0000_0000L };

	private Entries() {
	}

	static List<TlbEntry> random(SplittableRandom random) {
		var entries = new ArrayList<TlbEntry>();
		for (int i = random.nextInt(60); i >= 0; i--) {
			entries.add(entry(random));
		}
		return entries;
	}

	private static TlbEntry entry(SplittableRandom random) {
		var regime = random.nextInt(3) > 0 ? Regime.EL1_0 : Regime.values()[random.nextInt(Regime.values().length)];
		var kind = regime == Regime.EL1_0 ? Kind.values()[random.nextInt(3)] : Kind.STAGE1;
		boolean below = kind != Kind.STAGE1 || regime == Regime.EL1_0 && random.nextInt(4) > 0;
		var vmid = below ? OptionalInt.of(random.nextInt(VMIDS)) : OptionalInt.empty();
		boolean global = kind == Kind.STAGE2 || !regime.hasTwoRanges() || random.nextInt(3) == 0;
		var asid = global ? OptionalInt.empty() : OptionalInt.of(random.nextInt(ASIDS));
		int level = 1 + random.nextInt(3);
		long size = 4096L << random.nextInt(10);
		long first = address(random, kind == Kind.STAGE2) & -size;
		var output = kind == Kind.STAGE1 && below ? new IPA(first) : new PA(first);
		return new TlbEntry(kind, new TlbTag(regime, vmid, asid), AddressRange.ofLength(first, size), size, output, level,
				new MemoryAttributes(0xff, Shareability.INNER), Permitted.NOTHING);
	}

	static long address(SplittableRandom random, boolean ipa) {
		return BASES[ipa ? 0 : random.nextInt(2)] + random.nextInt(PAGES) * 4096L;
	}
}
