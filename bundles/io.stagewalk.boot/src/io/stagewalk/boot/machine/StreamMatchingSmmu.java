package io.stagewalk.boot.machine;

import io.stagewalk.memory.PA;
import io.stagewalk.translation.smmuv2.SmmuV2Features;
import io.stagewalk.translation.smmuv2.SmmuV2Registers;

/**
 * An SMMUv2 that Linux drives: it has no structures in memory but translation tables.
 *
 * @param base      of its registers
 * @param registers as its driver has set them up
 */
public record StreamMatchingSmmu(PA base, SmmuV2Registers registers) {
	private static final int PAGESIZE = 1 << 31;

	public long page1(long offset) {
		return page1(base, registers.features(), offset);
	}

	public long bank(int index, long offset) {
		return bank(base, registers.features(), index) + offset;
	}

	/** Where the second page of global registers has one of them. */
	public static long page1(PA base, SmmuV2Features features, long offset) {
		return base.value() + (1L << pageShift(features)) + offset;
	}

	/** Where a context bank begins: they come behind the global registers, which take as many pages. */
	public static long bank(PA base, SmmuV2Features features, int index) {
		long pages = 1L << (features.idr1() >>> 28 & 7) + 1;
		return base.value() + (pages + index << pageShift(features));
	}

	/** IDR1.PAGESIZE: the size of a page of registers, as a shift. */
	private static int pageShift(SmmuV2Features features) {
		return (features.idr1() & PAGESIZE) != 0 ? 16 : 12;
	}
}
