package io.stagewalk.translation.oracle;

/** Translation granules, with the encodings of the three TG fields. */
enum Granule {
	KIB4(12, 0, 2), KIB16(14, 2, 1), KIB64(16, 1, 3);

	final int bits;
	/** TG0 of TCR_EL1, TCR_EL2 and VTCR_EL2. */
	final int tg0;
	final int tg1;

	Granule(int bits, int tg0, int tg1) {
		this.bits = bits;
		this.tg0 = tg0;
		this.tg1 = tg1;
	}

	/** Bits of an input address that one level resolves. */
	int stride() {
		return bits - 3;
	}

	/** Bits of the input address below those that a level resolves. */
	int shift(int level) {
		return bits + (3 - level) * stride();
	}

	static Granule ofTg0(int field) {
		for (var granule : values()) {
			if (granule.tg0 == field) {
				return granule;
			}
		}
		throw new IllegalArgumentException("reserved TG0 " + field);
	}

	static Granule ofTg1(int field) {
		for (var granule : values()) {
			if (granule.tg1 == field) {
				return granule;
			}
		}
		throw new IllegalArgumentException("reserved TG1 " + field);
	}
}
