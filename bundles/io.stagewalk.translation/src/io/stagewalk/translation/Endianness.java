package io.stagewalk.translation;

/** Byte order of descriptors: SCTLR_ELx.EE, or ENDI of an SMMU. */
public enum Endianness {
	LITTLE, BIG;

	static Endianness ofBit(boolean bigEndian) {
		return bigEndian ? BIG : LITTLE;
	}
}
