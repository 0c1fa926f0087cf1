package io.stagewalk.acpi.lint;

/**
 * Interrupt numbers of a GIC. Those of a GICv5 have their type in bits 31:29: 1 is a PPI, 3 an SPI, and 7, which only a GSIV
 * has, a wire of an interrupt wire bridge.
 *
 * @see "IHI 0069, 2.2.1"
 */
public final class Gsiv {
	private static final int TYPE = 29, PPI = 1, SPI = 3, BRIDGE = 7;
	/** PPIs of a GICv5 processor. */
	private static final int PPIS = 128;
	private static final long ID = (1L << TYPE) - 1, NONE = 0xffff_ffffL;

	private Gsiv() {
	}

	/** Whether it is a processor's own: PPI or extended PPI. */
	public static boolean isPrivate(long gsiv) {
		return gsiv >= 16 && gsiv < 32 || gsiv >= 1056 && gsiv < 1120 || gsiv >>> TYPE == PPI && (gsiv & ID) < PPIS;
	}

	/** Whether it is wired: a processor's own, SPI, extended SPI, or a bridge's. */
	public static boolean isWired(long gsiv) {
		return isPrivate(gsiv) || gsiv >= 32 && gsiv < 1020 || gsiv >= 4096 && gsiv < 5120
				|| gsiv >>> TYPE == SPI || gsiv >>> TYPE == BRIDGE && gsiv != NONE;
	}
}
