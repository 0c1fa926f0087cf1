package io.stagewalk.acpi.model;

import java.util.Arrays;

import io.stagewalk.acpi.TableField;

/** The bytes under a view. They grow while a table is put together, and never change once it is. */
final class Content {
	private final String file;
	private String signature;
	private byte[] bytes;
	private int length;

	Content(String file, String signature, byte[] bytes) {
		this.file = file;
		this.signature = signature;
		this.bytes = bytes;
		length = bytes.length;
	}

	int length() {
		return length;
	}

	/** @param size 1 to 8 */
	long number(int offset, int size) {
		long value = 0;
		for (int i = size - 1; i >= 0; i--) {
			value = value << Byte.SIZE | bytes[offset + i] & 0xff;
		}
		return value;
	}

	/** The bytes of a number. @param size of it; bytes beyond the eighth are 0 */
	static byte[] littleEndian(long value, int size) {
		var bytes = new byte[size];
		for (int i = 0; i < Math.min(size, Long.BYTES); i++) {
			bytes[i] = (byte) (value >>> i * Byte.SIZE);
		}
		return bytes;
	}

	void put(int offset, byte[] other) {
		System.arraycopy(other, 0, bytes, offset, other.length);
	}

	byte[] copy(int offset, int size) {
		return Arrays.copyOfRange(bytes, offset, offset + size);
	}

	byte[] all() {
		return Arrays.copyOf(bytes, length);
	}

	void append(byte[] more) {
		if (length + more.length > bytes.length) {
			bytes = Arrays.copyOf(bytes, Math.max(length + more.length, 2 * bytes.length));
		}
		System.arraycopy(more, 0, bytes, length, more.length);
		length += more.length;
	}

	TableField place(int offset, String name) {
		return new TableField(file, signature, offset, name);
	}
}
