package io.stagewalk.acpi;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Builds a table, little-endian; length and checksum of the header are filled in at the end. */
public final class TableBytes {
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final String signature;

	private TableBytes(String signature) {
		this.signature = signature;
	}

	/** Starts a table with a common header. */
	public static TableBytes of(String signature) {
		return new TableBytes(signature).text(signature, 4).u32(0).u8(1).u8(0).text("OEMID", 6).text("OEMTABLE", 8).u32(1).text("TEST", 4)
				.u32(1);
	}

	public TableBytes u8(int value) {
		return number(value, 1);
	}

	public TableBytes u16(int value) {
		return number(value, 2);
	}

	public TableBytes u32(long value) {
		return number(value, 4);
	}

	public TableBytes u64(long value) {
		return number(value, 8);
	}

	public TableBytes zeros(int count) {
		out.writeBytes(new byte[count]);
		return this;
	}

	public TableBytes text(String text, int size) {
		var bytes = text.getBytes(StandardCharsets.ISO_8859_1);
		out.write(bytes, 0, bytes.length);
		return zeros(size - bytes.length);
	}

	/** A register in memory. */
	public TableBytes register(int bits, long address) {
		return u8(0).u8(bits).u8(0).u8(0).u64(address);
	}

	public int size() {
		return out.size();
	}

	private TableBytes number(long value, int size) {
		for (int i = 0; i < size; i++) {
			out.write((int) (value >>> i * Byte.SIZE));
		}
		return this;
	}

	public Table build() throws TableException {
		var bytes = out.toByteArray();
		putLength(bytes, bytes.length);
		return Table.of(signature.toLowerCase(Locale.ROOT) + ".dat", bytes);
	}

	/** Changes a header's length and makes the sum 0 again. */
	public static void putLength(byte[] bytes, int length) {
		for (int i = 0; i < 4; i++) {
			bytes[4 + i] = (byte) (length >>> i * Byte.SIZE);
		}
		bytes[9] = 0;
		int sum = 0;
		for (int i = 0; i < Math.min(length, bytes.length); i++) {
			sum += bytes[i];
		}
		bytes[9] = (byte) -sum;
	}
}
