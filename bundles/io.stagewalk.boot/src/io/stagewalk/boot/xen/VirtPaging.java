package io.stagewalk.boot.xen;

import io.stagewalk.boot.machine.Act;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Given;
import io.stagewalk.boot.machine.Panic;
import io.stagewalk.boot.version.Behaviour;
import io.stagewalk.translation.VTCR;

/**
 * How Xen chooses the shape of every domain's stage 2 from the physical address size.
 *
 * @see "xen/arch/arm/p2m.c:setup_virt_paging"
 */
public final class VirtPaging {
	private static final int UNKNOWN_BITS = 52;
	private static final long RES1 = 1L << 31;
	private static final long SH0_INNER = 3L << 12;
	private static final long ORGN0_WRITE_BACK = 1L << 10;
	private static final long IRGN0_WRITE_BACK = 1L << 8;

	private VirtPaging() {
	}

	/** @param paBits size of the physical address space */
	static Activation of(Given given, int paBits) {
		if (paBits == UNKNOWN_BITS && !given.xen().does(Behaviour.CLAMPS_52_BITS)) {
			return Panic.ofXen(XenFunctions.SETUP_VIRT_PAGING, "Unknown encoding of ID_AA64MMFR0_EL1.PARange 6; before 4.17 "
					+ "it does not know physical addresses of 52 bits");
		}
		return Act.note(XenFunctions.SETUP_VIRT_PAGING,
				String.format("VTCR_EL2 = 0x%08x: %d-bit IPA", given.vtcr().value(), 64 - given.vtcr().t0sz()));
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
