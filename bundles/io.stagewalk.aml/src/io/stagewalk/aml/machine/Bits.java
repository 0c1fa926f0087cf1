package io.stagewalk.aml.machine;

/** Bytes in which bit 0 is the lowest of the first byte. */
record Bits(byte[] bytes) {
	Bits(int length) {
		this(new byte[length]);
	}

	/** Eight bytes of a number, little-endian. */
	static Bits of(long value) {
		var bits = new Bits(Long.BYTES);
		bits.number(0, Long.BYTES, value);
		return bits;
	}

	/** Puts some bits of other bytes in place of those from a bit on. */
	void insert(int at, byte[] source, int from, int count) {
		if ((at & 7) == 0 && (from & 7) == 0) {
			System.arraycopy(source, from / 8, bytes, at / 8, count / 8);
		}
		int done = (at & 7) == 0 && (from & 7) == 0 ? count & ~7 : 0;
		for (int i = done; i < count; i++) {
			int bit = source[from + i >> 3] >> (from + i & 7) & 1;
			int place = at + i;
			bytes[place >> 3] = (byte) (bytes[place >> 3] & ~(1 << (place & 7)) | bit << (place & 7));
		}
	}

	/** Bytes as a number, little-endian; those behind the end are 0. */
	long number(int offset, int count) {
		long value = 0;
		for (int i = count - 1; i >= 0; i--) {
			value = value << 8 | (offset + i < bytes.length ? bytes[offset + i] & 0xff : 0);
		}
		return value;
	}

	/** Writes a number, little-endian; bytes behind the end are left out. */
	void number(int offset, int count, long value) {
		for (int i = 0; i < count && offset + i < bytes.length; i++) {
			bytes[offset + i] = (byte) (value >>> 8 * i);
		}
	}
}
