package io.stagewalk.boot.machine;

import java.util.Arrays;

/**
 * What a device holds between two transfers: the bytes that it read last, which it writes when it writes next. One that has
 * read nothing yet writes bytes 0xa5.
 */
public final class TransferBuffer {
	/** Bytes. What lies a multiple of it apart in a transfer has the same place. */
	public static final int SIZE = 4096;
	private static final byte UNUSED_BYTE = (byte) 0xa5;

	public static final TransferBuffer UNUSED = new TransferBuffer(filled());

	private final byte[] bytes;

	private TransferBuffer(byte[] bytes) {
		this.bytes = bytes;
	}

	private static byte[] filled() {
		var bytes = new byte[SIZE];
		Arrays.fill(bytes, UNUSED_BYTE);
		return bytes;
	}

	/** The bytes from an offset into the transfer on. */
	public byte[] bytes(long offset, int length) {
		var some = new byte[length];
		for (int i = 0; i < length; i++) {
			some[i] = bytes[place(offset + i)];
		}
		return some;
	}

	/** With bytes read from an offset into the transfer on. */
	public TransferBuffer with(long offset, byte[] read) {
		var changed = bytes.clone();
		for (int i = 0; i < read.length; i++) {
			changed[place(offset + i)] = read[i];
		}
		return new TransferBuffer(changed);
	}

	private static int place(long offset) {
		return (int) (offset & SIZE - 1);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof TransferBuffer that && Arrays.equals(bytes, that.bytes);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(bytes);
	}
}
