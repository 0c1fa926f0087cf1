package io.stagewalk.translation.smmu;

import java.util.Optional;

import io.stagewalk.memory.IPA;
import io.stagewalk.translation.Bits;
import io.stagewalk.translation.Stage2Regime;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.TranslationRegime;
import io.stagewalk.translation.Walker;
import io.stagewalk.translation.smmu.EventRecord.OperationClass;
import io.stagewalk.translation.smmu.Fetch.Structure;

/**
 * Finds the context descriptor of a substream. With a stage 2, all addresses on the way are IPAs.
 *
 * @see "SMMUv3 IHI 0070, 5.2 STE.S1Fmt, 5.3 Level 1 Context Descriptor"
 */
final class ContextTable {
	private static final int TWO_LEVEL_4K = 1;
	private static final int TWO_LEVEL_64K = 2;
	/** log2 of the context descriptors in a leaf of 4 KiB and of 64 KiB. */
	private static final int LEAF_4K = 6;
	private static final int LEAF_64K = 10;

	private final Lookup lookup;
	private final StreamTableEntry entry;
	private final Optional<Walker> stage2;

	ContextTable(Lookup lookup, StreamTableEntry entry, Optional<Stage2Regime> stage2) {
		this.lookup = lookup;
		this.entry = entry;
		this.stage2 = stage2.map(regime -> new Walker(lookup.memory, TranslationRegime.of(regime)));
	}

	/** @param substream within S1CDMax */
	Located locate(long substream) {
		int max = lookup.features.ssidSize() == 0 ? 0 : entry.s1cdmax();
		int format = max == 0 ? 0 : entry.s1fmt();
		long pointer = entry.s1ContextPtr();
		if (format != TWO_LEVEL_4K && format != TWO_LEVEL_64K) {
			return read(Structure.CD, aligned(pointer, max + 6) + substream * ContextDescriptor.SIZE, Dwords.OF_ENTRY);
		}
		int leaf = format == TWO_LEVEL_4K ? LEAF_4K : LEAF_64K;
		long table = aligned(pointer, Math.max(6, max - leaf + 3));
		return switch (read(Structure.L1CD, table + (substream >>> leaf) * Long.BYTES, 1)) {
			case Located.Ended ended -> ended;
			case Located.At first -> leaf(first.fetch().dwords().getFirst(), substream, leaf);
		};
	}

	private Located leaf(long descriptor, long substream, int leaf) {
		if (!Bits.isSet(descriptor, 0)) {
			return new Located.Ended(lookup.badSubstream("V of the level 1 descriptor is 0"));
		}
		long table = aligned(Bits.inPlace(descriptor, 55, 12), leaf + 6);
		int most = stage2.isPresent() ? lookup.features.intermediateAddressBits() : lookup.features.outputAddressBits();
		if (table >>> most != 0) {
			return new Located.Ended(lookup.badSubstream("L2Ptr of the level 1 descriptor is beyond the address size"));
		}
		return read(Structure.CD, table + Bits.field(substream, leaf - 1, 0) * ContextDescriptor.SIZE, Dwords.OF_ENTRY);
	}

	private static long aligned(long address, int sizeLog2) {
		return address & ~Bits.mask(sizeLog2);
	}

	private Located read(Structure structure, long address, int dwords) {
		if (stage2.isEmpty()) {
			return readable(structure, address, dwords, null);
		}
		return switch (stage2.get().walkForStructure(new IPA(address))) {
			case Translation.Translated found -> readable(structure, found.output().value(), dwords, found);
			case Translation.Fault fault -> new Located.Ended(FaultModel.ofStage2(lookup, entry, fault, OperationClass.CD));
		};
	}

	/** @param found how stage 2 led there; null where it did not */
	private Located readable(Structure structure, long address, int dwords, Translation.Translated found) {
		if (!Dwords.arePresent(lookup.memory, address, dwords)) {
			return new Located.Ended(lookup.unreadable(EventRecord.F_CD_FETCH, address));
		}
		return new Located.At(address, found == null ? lookup.fetch(structure, address, dwords)
				: lookup.fetch(structure, address, dwords, found.levels(), found.updates()));
	}
}
