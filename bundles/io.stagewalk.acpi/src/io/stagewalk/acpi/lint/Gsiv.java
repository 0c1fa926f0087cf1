package io.stagewalk.acpi.lint;

/** Interrupt numbers of a GIC. @see "IHI 0069, 2.2.1" */
public final class Gsiv {
	private Gsiv() {
	}

	/** Whether it is a processor's own: PPI or extended PPI. */
	public static boolean isPrivate(long gsiv) {
		return gsiv >= 16 && gsiv < 32 || gsiv >= 1056 && gsiv < 1120;
	}

	/** Whether it is wired: a processor's own, SPI or extended SPI. */
	public static boolean isWired(long gsiv) {
		return isPrivate(gsiv) || gsiv >= 32 && gsiv < 1020 || gsiv >= 4096 && gsiv < 5120;
	}
}
