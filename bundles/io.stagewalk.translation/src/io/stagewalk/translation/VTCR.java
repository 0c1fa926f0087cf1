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

	/** Shareability of table walks, and with DS in effect of the memory that is mapped. */
	public int sh0() {
		return (int) Bits.field(value, 13, 12);
	}

	/** Granule: 0 is 4 KiB, 1 is 64 KiB, 2 is 16 KiB. */
	public int tg0() {
		return (int) Bits.field(value, 15, 14);
	}

	/** Output address size, encoded. */
	public int ps() {
		return (int) Bits.field(value, 18, 16);
	}

	/** VS: a VMID has 16 bits, not 8. */
	public boolean vs() {
		return Bits.isSet(value, 19);
	}

	/** HA: hardware sets the access flag. */
	public boolean ha() {
		return Bits.isSet(value, 21);
	}

	/** HD: hardware keeps the dirty state. */
	public boolean hd() {
		return Bits.isSet(value, 22);
	}

	/** DS: 52-bit addresses with 4 KiB and 16 KiB pages. */
	public boolean ds() {
		return Bits.isSet(value, 32);
	}

	/** SL2: with DS and 4 KiB pages, the walk starts at level −1. */
	public boolean sl2() {
		return Bits.isSet(value, 33);
	}
}
