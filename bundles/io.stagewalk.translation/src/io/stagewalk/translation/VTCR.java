package io.stagewalk.translation;

/**
 * VTCR_EL2, the controls of stage-2 translation.
 *
 * @see "Arm ARM DDI 0487, D23.2 VTCR_EL2"
 */
public record VTCR(long value) {

	/** Input address size is 64 − T0SZ bits. */
	public int t0sz() {
		return (int) Bits.field(value, 5, 0);
	}

	/** Starting level, in an encoding that depends on the granule. */
	public int sl0() {
		return (int) Bits.field(value, 7, 6);
	}

	/** Inner cacheability of table walks. */
	public int irgn0() {
		return (int) Bits.field(value, 9, 8);
	}

	/** Outer cacheability of table walks. */
	public int orgn0() {
		return (int) Bits.field(value, 11, 10);
	}

	/** Shareability of table walks. */
	public int sh0() {
		return (int) Bits.field(value, 13, 12);
	}

	/** Granule: 0 is 4 KiB, 1 is 64 KiB, 2 is 16 KiB. */
	public int tg0() {
		return (int) Bits.field(value, 15, 14);
	}

	/** Output address size, encoded; {@link #outputBits} decodes it. */
	public int ps() {
		return (int) Bits.field(value, 18, 16);
	}

	/** Output address size in bits; 52 bits (6) take effect only with FEAT_LPA, and the reserved 7 behaves as 48 bits too. */
	public int outputBits() {
		return addressBits(ps());
	}

	/** The size in bits that an encoding of PS, IPS, PARange or S2PS stands for; 48 for those above 5, as without FEAT_LPA. */
	public static int addressBits(int encoded) {
		return switch (encoded) {
			case 0 -> 32;
			case 1 -> 36;
			case 2 -> 40;
			case 3 -> 42;
			case 4 -> 44;
			default -> 48;
		};
	}
}
