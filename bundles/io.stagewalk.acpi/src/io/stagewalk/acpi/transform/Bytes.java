package io.stagewalk.acpi.transform;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

import io.stagewalk.acpi.model.Node;
import io.stagewalk.acpi.model.TableModel;

/** Little-endian bytes. */
final class Bytes {
	private Bytes() {
	}

	/** @param size 1 to 8 */
	static byte[] of(long value, int size) {
		var bytes = new byte[size];
		put(bytes, 0, value, size);
		return bytes;
	}

	/** Those of a part of a table. */
	static byte[] of(TableModel table, Node part) {
		return Arrays.copyOfRange(table.bytes(), part.offset(), part.end());
	}

	static void put(byte[] bytes, int offset, long value, int size) {
		for (int i = 0; i < size; i++) {
			bytes[offset + i] = (byte) (value >>> i * Byte.SIZE);
		}
	}

	static long get(byte[] bytes, int offset, int size) {
		long value = 0;
		for (int i = size - 1; i >= 0; i--) {
			value = value << Byte.SIZE | bytes[offset + i] & 0xff;
		}
		return value;
	}

	static byte[] join(byte[]... parts) {
		var out = new ByteArrayOutputStream();
		for (var part : parts) {
			out.writeBytes(part);
		}
		return out.toByteArray();
	}
}
