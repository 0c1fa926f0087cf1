package io.stagewalk.translation;

import io.stagewalk.memory.PA;

/**
 * All that a stage-2 walk with the 4 KiB granule needs to know, whether it comes from VTTBR_EL2 and VTCR_EL2 or from a
 * stream table entry.
 *
 * @param root       physical address of the first root table
 * @param inputBits  size of the IPA space, 64 − T0SZ
 * @param startLevel level of the root: 0, 1 or 2
 * @param outputBits size of the output address space
 * @param vmid       whose tables these are
 * @see "Arm ARM DDI 0487, D8.2 Translation process, 4 KiB granule"
 */
public record Stage2Regime(PA root, int inputBits, int startLevel, int outputBits, int vmid) {
	/** A table of the 4 KiB granule holds 512 descriptors. */
	public static final int LEVEL_BITS = 9;
	/** The last level. */
	public static final int LAST_LEVEL = 3;
	/** log2 of the bytes of a descriptor. */
	private static final int DESCRIPTOR_BITS = 3;
	/** A root may be up to sixteen tables, side by side. */
	private static final int MAX_CONCATENATION_BITS = 4;

	/** @throws IllegalArgumentException if the granule is not 4 KiB, or start level and input size do not go together */
	public static Stage2Regime of(VTTBR vttbr, VTCR vtcr) {
		if (vtcr.tg0() != 0) {
			throw new IllegalArgumentException("VTCR_EL2.TG0 = " + vtcr.tg0() + ": expected 0, the 4 KiB granule");
		}
		int startLevel = 2 - vtcr.sl0();
		int inputBits = 64 - vtcr.t0sz();
		int rootBits = inputBits - shift(startLevel);
		if (vtcr.sl0() == 3 || rootBits < 1 || rootBits > LEVEL_BITS + MAX_CONCATENATION_BITS) {
			throw new IllegalArgumentException("VTCR_EL2: SL0 = " + vtcr.sl0() + " does not go with T0SZ = " + vtcr.t0sz());
		}
		// a root is aligned to its size; lower bits are RES0
		long root = vttbr.baddr() & ~Bits.mask(rootBits + DESCRIPTOR_BITS);
		return new Stage2Regime(new PA(root), inputBits, startLevel, vtcr.outputBits(), vttbr.vmid());
	}

	/** Lowest bit of the index into a table of that level: 39, 30, 21 or 12. */
	public static int shift(int level) {
		return 12 + LEVEL_BITS * (LAST_LEVEL - level);
	}

	/** How many root tables stand side by side: 1, 2, 4, 8 or 16. */
	public int rootTables() {
		return 1 << Math.max(0, inputBits - shift(startLevel) - LEVEL_BITS);
	}

	/** How many descriptors the root holds; fewer than 512 if the input size leaves no more bits. */
	public int rootEntries() {
		return 1 << inputBits - shift(startLevel);
	}

	/** Bytes of address space that one descriptor of that level covers. */
	public static long span(int level) {
		return 1L << shift(level);
	}

	/** Physical address of the descriptor that a walk reads at a level, given the table it reaches there. */
	public long descriptorAddress(long table, int level, long ipa) {
		int width = level == startLevel ? inputBits - shift(level) : LEVEL_BITS;
		return table + (ipa >>> shift(level) & Bits.mask(width)) * Long.BYTES;
	}
}
