package io.stagewalk.acpi.lint.table;

import java.nio.ByteBuffer;

/** Sums of bytes. */
final class Sums {
	private Sums() {
	}

	/** The low 8 bits of the sum of the first bytes. */
	static int of(ByteBuffer bytes, int count) {
		int sum = 0;
		for (int i = 0; i < Math.min(count, bytes.limit()); i++) {
			sum += bytes.get(i);
		}
		return sum & 0xff;
	}
}
