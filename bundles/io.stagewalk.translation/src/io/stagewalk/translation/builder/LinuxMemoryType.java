package io.stagewalk.translation.builder;

/**
 * The memory types of Linux, by their place in MAIR_EL1.
 *
 * @see "linux/arch/arm64/include/asm/memory.h: MT_NORMAL and following, of 6.1"
 */
public enum LinuxMemoryType {
	NORMAL, NORMAL_TAGGED, NORMAL_NC, DEVICE_NGNRNE, DEVICE_NGNRE;

	/** MAIR_EL1 on a core without FEAT_MTE, where tagged memory is like any other. */
	public static final long MAIR_EL1 = 0x4_0044_ffffL;

	/** AttrIndx, where it stands in a descriptor. */
	long attrIndx() {
		return (long) ordinal() << 2;
	}
}
