package io.stagewalk.acpi.xen;

/** Length and checksum of the common header. @see "ACPI 6.5, 5.2.6 System Description Table Header" */
final class TableHead {
	private static final int LENGTH = 4, CHECKSUM = 9;

	private TableHead() {
	}

	/** The same bytes, with the two right. */
	static byte[] finished(byte[] table) {
		Packed.set(table, LENGTH, table.length, Integer.BYTES);
		table[CHECKSUM] -= sum(table);
		return table;
	}

	static byte sum(byte[] bytes) {
		byte sum = 0;
		for (byte one : bytes) {
			sum += one;
		}
		return sum;
	}
}
