package io.stagewalk.translation.smmu.naive;

/** The identification registers, field by field. */
record NaiveIds(long idr0, long idr1, long idr3, long idr5) {
	private static final int[] SIZES = { 32, 36, 40, 42, 44, 48, 52, 56 };

	private static long bits(long value, int high, int low) {
		return value << 63 - high >>> 63 - high + low;
	}

	long idr0(int high, int low) {
		return bits(idr0, high, low);
	}

	boolean idr0(int bit) {
		return bits(idr0, bit, bit) == 1;
	}

	boolean idr3(int bit) {
		return bits(idr3, bit, bit) == 1;
	}

	int oas() {
		return SIZES[(int) bits(idr5, 2, 0)];
	}

	long oasMask() {
		return (1L << oas()) - 1;
	}

	int ias() {
		return Math.max(idr0(2) ? 40 : 0, idr0(3) ? oas() : 0);
	}

	int size(long encoded) {
		return Math.min(Math.min(SIZES[(int) encoded], 52), oas());
	}

	int sidsize() {
		return (int) bits(idr1, 5, 0);
	}

	int ssidsize() {
		return (int) bits(idr1, 10, 6);
	}

	boolean permsOvr() {
		return bits(idr1, 26, 26) == 1;
	}

	boolean typesOvr() {
		return bits(idr1, 27, 27) == 1;
	}

	boolean twoLevelStreams() {
		return bits(idr0, 28, 27) != 0;
	}

	boolean hasGranule(int bits) {
		return bits(idr5, bits == 12 ? 4 : bits == 14 ? 5 : 6, bits == 12 ? 4 : bits == 14 ? 5 : 6) == 1;
	}

	boolean ds() {
		return bits(idr5, 7, 7) == 1;
	}

	boolean vax() {
		return bits(idr5, 11, 10) == 1;
	}

	/** Page size of TG0 and S2TG; 0 where it is reserved. */
	static int tg0(long field) {
		return new int[] { 12, 16, 14, 0 }[(int) field];
	}

	static int tg1(long field) {
		return new int[] { 0, 14, 12, 16 }[(int) field];
	}
}
