package io.stagewalk.translation;

/** The address in a TTBR. */
final class BaseRegister {
	private static final int PS_52_BITS = 6;

	private BaseRegister() {
	}

	/**
	 * The root that a base register names: aligned to its size, lower bits not used.
	 *
	 * @param ps        TCR_ELx.PS, IPS or VTCR_EL2.PS, encoded
	 * @param indexBits log2 of the descriptors of the root
	 * @see "Arm ARM DDI 0487, AArch64.S1TTBaseAddress, AArch64.S2TTBaseAddress"
	 */
	static long address(long ttbr, TableFormat format, int ps, int indexBits) {
		int alignment = indexBits + 3;
		// where bits [5:2] hold address bits [51:48], a root is aligned to 64 bytes at least
		boolean wide = format.isLpa2() || format == TableFormat.KIB64_LPA && ps >= PS_52_BITS;
		return wide ? Bits.inPlace(ttbr, 47, Math.max(alignment, 6)) | Bits.field(ttbr, 5, 2) << 48
				: Bits.inPlace(ttbr, 47, alignment);
	}
}
