package io.stagewalk.aml.resource;

import java.util.Arrays;

/** The bytes of one descriptor, read in order and never beyond its end. */
final class DescriptorReader {
	private final byte[] bytes;
	private final int start;
	private final int end;
	private final String name;
	private int at;

	/**
	 * @param start of the descriptor in the buffer, tag included
	 * @param body  of its first byte after tag and length
	 * @param end   of the first byte that is not its own
	 * @param name  the descriptor's, for errors
	 */
	DescriptorReader(byte[] bytes, int start, int body, int end, String name) {
		this.bytes = bytes;
		this.start = start;
		this.at = body;
		this.end = end;
		this.name = name;
	}

	/** Bytes not yet read. */
	int left() {
		return end - at;
	}

	/** Bytes from the start of the descriptor to the next one read. */
	int position() {
		return at - start;
	}

	int u8(String field) throws ResourceException {
		return (int) number(1, field);
	}

	int u16(String field) throws ResourceException {
		return (int) number(2, field);
	}

	long u32(String field) throws ResourceException {
		return number(4, field);
	}

	long u64(String field) throws ResourceException {
		return number(8, field);
	}

	/** A little-endian number of 1 to 8 bytes; of 8 unsigned. */
	long number(int size, String field) throws ResourceException {
		if (left() < size) {
			throw unexpected(position(), field, size + " bytes", left() + " before the descriptor's end");
		}
		long value = 0;
		for (int i = size - 1; i >= 0; i--) {
			value = value << Byte.SIZE | bytes[at + i] & 0xff;
		}
		at += size;
		return value;
	}

	Bytes rest() {
		var rest = Bytes.of(Arrays.copyOfRange(bytes, at, end));
		at = end;
		return rest;
	}

	/** What a resource source is where nothing else can follow. */
	ResourceSource source() {
		return left() == 0 ? ResourceSource.NONE : new ResourceSource(rest());
	}

	/** @throws ResourceException if bytes are left */
	<T> T finished(T descriptor) throws ResourceException {
		if (left() != 0) {
			throw unexpected(1, "length", "nothing after byte " + position(), left() + " more bytes");
		}
		return descriptor;
	}

	/** @param offset from the start of the descriptor */
	ResourceException unexpected(int offset, String field, String expected, String found) {
		return new ResourceException(start + offset, name + " " + field, expected, found);
	}
}
