package io.stagewalk.aml.resource;

import java.io.ByteArrayOutputStream;

/** Builds the bytes of one descriptor. */
final class DescriptorWriter {
	private static final int LARGE = 0x80;

	private final int tag;
	private final ByteArrayOutputStream body = new ByteArrayOutputStream();

	private DescriptorWriter(int tag) {
		this.tag = tag;
	}

	/** @param name the item name, 0 to 15 */
	static DescriptorWriter small(int name) {
		return new DescriptorWriter(name << 3);
	}

	/** @param name the item name, 0 to 127 */
	static DescriptorWriter large(int name) {
		return new DescriptorWriter(LARGE | name);
	}

	DescriptorWriter u8(int value) {
		return number(1, value);
	}

	DescriptorWriter u16(int value) {
		return number(2, value);
	}

	DescriptorWriter u32(long value) {
		return number(4, value);
	}

	DescriptorWriter u64(long value) {
		return number(8, value);
	}

	DescriptorWriter number(int size, long value) {
		for (int i = 0; i < size; i++) {
			body.write((int) (value >>> i * Byte.SIZE));
		}
		return this;
	}

	DescriptorWriter bytes(Bytes values) {
		body.writeBytes(values.toArray());
		return this;
	}

	/** @throws IllegalStateException if a small descriptor has more than 7 bytes, or a large one more than 65535 */
	byte[] done() {
		int length = body.size();
		boolean large = (tag & LARGE) != 0;
		if (length > (large ? 0xffff : 7)) {
			throw new IllegalStateException("descriptor 0x" + Integer.toHexString(tag) + " of " + length + " bytes");
		}
		var all = new ByteArrayOutputStream();
		if (large) {
			all.write(tag);
			all.write(length);
			all.write(length >>> Byte.SIZE);
		} else {
			all.write(tag | length);
		}
		all.writeBytes(body.toByteArray());
		return all.toByteArray();
	}
}
