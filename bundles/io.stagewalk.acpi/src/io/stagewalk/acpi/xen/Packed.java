package io.stagewalk.acpi.xen;

import java.io.ByteArrayOutputStream;

/** Bytes as they are put one after the other, little-endian; tables start at multiples of 8. */
final class Packed {
	private static final int ALIGNMENT = 8;

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	/** Puts a table behind the one before it. */
	CraftedTables.Part put(byte[] table) {
		zeros(-bytes.size() & ALIGNMENT - 1);
		var part = new CraftedTables.Part(bytes.size(), table.length);
		bytes.writeBytes(table);
		return part;
	}

	/** Where the next table comes to stand. */
	long next() {
		return bytes.size() + ALIGNMENT - 1 & -ALIGNMENT;
	}

	Packed bytes(byte[] more) {
		bytes.writeBytes(more);
		return this;
	}

	Packed zeros(int count) {
		bytes.writeBytes(new byte[count]);
		return this;
	}

	/** @param size bytes, 1 to 8 */
	Packed number(long value, int size) {
		for (int i = 0; i < size; i++) {
			bytes.write((int) (value >>> i * Byte.SIZE));
		}
		return this;
	}

	byte[] toBytes() {
		return bytes.toByteArray();
	}

	/** Changes a number in bytes. */
	static void set(byte[] bytes, int offset, long value, int size) {
		System.arraycopy(new Packed().number(value, size).toBytes(), 0, bytes, offset, size);
	}

	static int size(long bytes) {
		return (int) (bytes + ALIGNMENT - 1 & -ALIGNMENT);
	}
}
