package io.stagewalk.acpi.lint.table;

/** Sums of bytes. */
final class Sums {
	private Sums() {
	}

	/** The low 8 bits of the sum of the first bytes. */
	static int of(byte[] bytes, int count) {
		int sum = 0;
		for (int i = 0; i < Math.min(count, bytes.length); i++) {
			sum += bytes[i];
		}
		return sum & 0xff;
	}
}
