package io.stagewalk.translation;

/** Who sees memory alike, with the encoding of SH fields. */
public enum Shareability {
	NON_SHAREABLE("NSH"),
	/** 0b01; the architecture leaves open what it does. */
	RESERVED("reserved"), OUTER("OSH"), INNER("ISH");

	private final String text;

	Shareability(String text) {
		this.text = text;
	}

	/** By the encoding of SH[1:0]. */
	public static Shareability of(int sh) {
		return values()[sh & 3];
	}

	/** SH[1:0]. */
	public int sh() {
		return ordinal();
	}

	/** The architecture's short form: {@code NSH}, {@code OSH}, {@code ISH}. */
	public String text() {
		return text;
	}
}
