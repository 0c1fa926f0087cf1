package io.stagewalk.boot.xen;

import io.stagewalk.translation.VTCR;

/**
 * How Xen chooses the shape of every domain's stage 2 from the physical address size.
 *
 * @see "xen/arch/arm/p2m.c:setup_virt_paging"
 */
public final class VirtPaging {
	private static final long RES1 = 1L << 31;
	private static final long SH0_INNER = 3L << 12;
	private static final long ORGN0_WRITE_BACK = 1L << 10;
	private static final long IRGN0_WRITE_BACK = 1L << 8;

	private VirtPaging() {
	}

	/** @param paBits size of the physical address space; 52 is clamped to 48, as Xen does from 4.17 on */
	public static VTCR vtcr(int paBits) {
		return switch (paBits) {
			case 32 -> vtcr(0, 32, 1);
			case 36 -> vtcr(1, 28, 1);
			case 40 -> vtcr(2, 24, 1);
			case 42 -> vtcr(3, 22, 1);
			case 44 -> vtcr(4, 20, 2);
			case 48, 52 -> vtcr(5, 16, 2);
			default -> throw new IllegalArgumentException("no physical address size of the architecture: " + paBits);
		};
	}

	private static VTCR vtcr(int ps, int t0sz, int sl0) {
		return new VTCR(RES1 | (long) ps << 16 | SH0_INNER | ORGN0_WRITE_BACK | IRGN0_WRITE_BACK | (long) sl0 << 6 | t0sz);
	}
}
