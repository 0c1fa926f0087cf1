package io.stagewalk.acpi.model;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

import io.stagewalk.acpi.TableField;

/** The bytes under a view. They grow while a table is put together, and never change once it is. */
final class Content {
	private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
	private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

	private final String file;
	private final String signature;
	private byte[] bytes;
	private int length;

	Content(String file, String signature, byte[] bytes) {
		this.file = file;
		this.signature = signature;
		this.bytes = bytes;
		length = bytes.length;
	}

	String signature() {
		return signature;
	}

	int length() {
		return length;
	}

	/** @param size 1 to 8 */
	long number(int offset, int size) {
		return switch (size) {
			case Byte.BYTES -> bytes[offset] & 0xff;
			case Short.BYTES -> (short) SHORT.get(bytes, offset) & 0xffff;
			case Integer.BYTES -> (int) INT.get(bytes, offset) & 0xffff_ffffL;
			case Long.BYTES -> (long) LONG.get(bytes, offset);
			default -> oddNumber(offset, size);
		};
	}

	private long oddNumber(int offset, int size) {
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

	boolean isZero(int offset, int size) {
		for (int i = offset; i < offset + size; i++) {
			if (bytes[i] != 0) {
				return false;
			}
		}
		return true;
	}

	byte[] copy(int offset, int size) {
		return Arrays.copyOfRange(bytes, offset, offset + size);
	}

	ByteBuffer buffer() {
		return ByteBuffer.wrap(bytes, 0, length).slice().asReadOnlyBuffer();
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
