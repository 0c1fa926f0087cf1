package io.stagewalk.memory;

/**
 * An address in one of the three address spaces of an Arm processing element. The value is an unsigned 64-bit number;
 * one type per space, so that none is taken for another.
 *
 * @see "Arm ARM DDI 0487, D8.1 Address space"
 */
public sealed interface Address permits VA, IPA, PA {
	/** log2 of the 4 KiB page in which Xen and the simulation count frames. */
	int PAGE_SHIFT = 12;
	/** 4 KiB. */
	long PAGE_SIZE = 1L << PAGE_SHIFT;

	long value();

	/** The number of the 4 KiB page: Xen's GFN for an IPA, MFN for a PA. */
	default long frame() {
		return value() >>> PAGE_SHIFT;
	}

	/** How every address is written: {@code 0x} and at least eight digits. */
	static String text(long value) {
		return String.format("0x%08x", value);
	}
}
