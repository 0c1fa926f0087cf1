package io.stagewalk.translation.builder;

import java.util.Locale;

/**
 * What Xen knows about a guest frame.
 *
 * @see "xen/arch/arm/include/asm/p2m.h:p2m_type_t"
 */
public enum P2mType {
	INVALID, RAM_RW, RAM_RO, MMIO_DIRECT_DEV, MMIO_DIRECT_NC, MMIO_DIRECT_C, MAP_FOREIGN_RW, MAP_FOREIGN_RO, GRANT_MAP_RW,
	GRANT_MAP_RO;

	/** Xen's name without its prefix: {@code ram_rw}. */
	public String text() {
		return name().toLowerCase(Locale.ROOT);
	}

	public boolean isMmio() {
		return this == MMIO_DIRECT_DEV || this == MMIO_DIRECT_NC || this == MMIO_DIRECT_C;
	}
}
