package io.stagewalk.acpi;

import java.nio.charset.StandardCharsets;

/**
 * A stretch of a table, read little-endian and never beyond its end. Offsets count from the start of the stretch; what is
 * reported counts from the start of the table.
 */
final class Structure {
	private final String file;
	private final String signature;
	private final byte[] bytes;
	private final int start;
	private final int end;

	private Structure(String file, String signature, byte[] bytes, int start, int end) {
		this.file = file;
		this.signature = signature;
		this.bytes = bytes;
		this.start = start;
		this.end = end;
	}

	/** A whole file, of which no signature is known yet. */
	static Structure ofFile(String file, byte[] bytes) {
		return new Structure(file, "", bytes, 0, bytes.length);
	}

	Structure signed(String signature) {
		return new Structure(file, signature, bytes, start, end);
	}

	/** Bytes from the start of the table. */
	int offset() {
		return start;
	}

	int length() {
		return end - start;
	}

	/** Whether {@code size} bytes at an offset lie inside. */
	boolean has(long offset, long size) {
		return offset >= 0 && size >= 0 && offset <= length() && size <= length() - offset;
	}

	/** @throws TableException if the part does not lie inside */
	Structure part(long offset, long size, String name) throws TableException {
		require(offset, size, name);
		int from = start + (int) offset;
		return new Structure(file, signature, bytes, from, from + (int) size);
	}

	int u8(long offset, String name) throws TableException {
		return (int) number(offset, 1, name);
	}

	int u16(long offset, String name) throws TableException {
		return (int) number(offset, 2, name);
	}

	long u32(long offset, String name) throws TableException {
		return number(offset, 4, name);
	}

	long u64(long offset, String name) throws TableException {
		return number(offset, 8, name);
	}

	private long number(long offset, int size, String name) throws TableException {
		require(offset, size, name);
		long value = 0;
		for (int i = size - 1; i >= 0; i--) {
			value = value << Byte.SIZE | bytes[start + (int) offset + i] & 0xff;
		}
		return value;
	}

	/** Characters up to the first NUL; what is not printable ASCII becomes a question mark, since it goes to terminals. */
	String text(long offset, int size, String name) throws TableException {
		require(offset, size, name);
		var text = new String(bytes, start + (int) offset, size, StandardCharsets.ISO_8859_1);
		int nul = text.indexOf(0);
		return (nul < 0 ? text : text.substring(0, nul)).replaceAll("[^ -~]", "?");
	}

	/** An exception about a field of this stretch. */
	TableException unexpected(long offset, String name, String expected, String found) {
		return new TableException(new TableField(file, signature, start + offset, name), expected, found);
	}

	private void require(long offset, long size, String name) throws TableException {
		if (!has(offset, size)) {
			long left = offset < 0 || offset > length() ? 0 : length() - offset;
			throw unexpected(offset, name, size + " bytes", left + " before the end at 0x" + Integer.toHexString(end));
		}
	}
}
