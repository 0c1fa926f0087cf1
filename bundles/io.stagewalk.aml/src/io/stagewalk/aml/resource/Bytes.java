package io.stagewalk.aml.resource;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** Bytes as a value: immutable, and equal where their contents are. */
public final class Bytes {
	public static final Bytes NONE = new Bytes(new byte[0]);

	private final byte[] values;

	private Bytes(byte[] values) {
		this.values = values;
	}

	/** A copy. */
	public static Bytes of(byte... values) {
		return values.length == 0 ? NONE : new Bytes(values.clone());
	}

	/** ISO 8859-1 characters, and a NUL after them. */
	static Bytes ofText(String text) {
		return new Bytes((text + '\0').getBytes(StandardCharsets.ISO_8859_1));
	}

	public int length() {
		return values.length;
	}

	/** From 0 to 255; {@link #length} is the first index that there is not. */
	public int at(int index) {
		return values[index] & 0xff;
	}

	/** A copy of all of them. */
	public byte[] toArray() {
		return values.clone();
	}

	/** Those from {@code from} on, before {@code to}. */
	public Bytes part(int from, int to) {
		return of(Arrays.copyOfRange(values, from, to));
	}

	/** Characters up to the first NUL, or all where there is none. */
	public String text() {
		int end = 0;
		while (end < values.length && values[end] != 0) {
			end++;
		}
		return new String(values, 0, end, StandardCharsets.ISO_8859_1);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Bytes that && Arrays.equals(values, that.values);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(values);
	}

	/** Hexadecimal digits, two a byte, with spaces between. */
	@Override
	public String toString() {
		return HexFormat.ofDelimiter(" ").formatHex(values);
	}
}
