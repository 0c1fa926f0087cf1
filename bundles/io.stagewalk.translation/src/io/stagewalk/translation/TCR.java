package io.stagewalk.translation;

/**
 * TCR_EL1, TCR_EL2 or TCR_EL3: fields stand where the regime has them.
 *
 * @param regime whose register it is; with two ranges, as TCR_EL1
 * @see "Arm ARM DDI 0487, D24.2 TCR_EL1, TCR_EL2, TCR_EL3"
 */
public record TCR(long value, Regime regime) {

	/** The two ranges of addresses of a regime; a regime of one range has the lower. */
	public enum Range {
		LOWER, UPPER
	}

	private boolean two() {
		return regime.hasTwoRanges();
	}

	private boolean bit(int ofTwo, int ofOne) {
		return Bits.isSet(value, two() ? ofTwo : ofOne);
	}

	private boolean bit(Range range, int lower, int upper, int ofOne) {
		return bit(range == Range.LOWER ? lower : upper, ofOne);
	}

	/** TxSZ: the input address has 64 − TxSZ bits. */
	public int txsz(Range range) {
		return (int) (range == Range.LOWER ? Bits.field(value, 5, 0) : Bits.field(value, 21, 16));
	}

	public Granule granule(Range range) {
		return range == Range.LOWER ? Granule.ofTg0((int) Bits.field(value, 15, 14))
				: Granule.ofTg1((int) Bits.field(value, 31, 30));
	}

	/** SH: shareability of table walks, and with DS in effect of the memory that is mapped. */
	public int sh(Range range) {
		return (int) (range == Range.LOWER ? Bits.field(value, 13, 12) : Bits.field(value, 29, 28));
	}

	/** IPS or PS: output address size, encoded. */
	public int ps() {
		return (int) (two() ? Bits.field(value, 34, 32) : Bits.field(value, 18, 16));
	}

	/** EPD: walks of the range are disabled. */
	public boolean epd(Range range) {
		return two() && Bits.isSet(value, range == Range.LOWER ? 7 : 23);
	}

	/** TBI: the top byte of an address is ignored. */
	public boolean tbi(Range range) {
		return bit(range, 37, 38, 20);
	}

	/** TBID: {@link #tbi} is about data only. */
	public boolean tbid(Range range) {
		return bit(range, 51, 52, 29);
	}

	/** HPD: permissions of table descriptors are ignored. */
	public boolean hpd(Range range) {
		return bit(range, 41, 42, 24);
	}

	/** E0PD: EL0 finds nothing in the range. */
	public boolean e0pd(Range range) {
		return two() && Bits.isSet(value, range == Range.LOWER ? 55 : 56);
	}

	/** HA: hardware sets the access flag. */
	public boolean ha() {
		return bit(39, 21);
	}

	/** HD: hardware keeps the dirty state. */
	public boolean hd() {
		return bit(40, 22);
	}

	/** DS: 52-bit addresses with 4 KiB and 16 KiB pages. */
	public boolean ds() {
		return bit(59, 32);
	}
}
