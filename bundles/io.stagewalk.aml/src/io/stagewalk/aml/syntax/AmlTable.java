package io.stagewalk.aml.syntax;

import java.util.Arrays;

import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableHeader;

/** A definition block: a DSDT, an SSDT, or another table that holds AML after its header. Immutable. */
public final class AmlTable {
	private final Table table;
	private final byte[] bytes;
	private final int end;
	private final int hash;

	private AmlTable(Table table) {
		this.table = table;
		this.bytes = table.bytes();
		this.end = (int) Math.min(table.length(), bytes.length);
		this.hash = Arrays.hashCode(Arrays.copyOf(bytes, TableHeader.LENGTH));
	}

	public static AmlTable of(Table table) {
		return new AmlTable(table);
	}

	/** The table that this is the AML of. */
	public Table table() {
		return table;
	}

	/** Everything behind the header. */
	public Block block() {
		return new Block(this, Math.min(TableHeader.LENGTH, end), end);
	}

	/** Bytes of the table, header included. */
	public int length() {
		return end;
	}

	/** A byte, 0 to 255; the offset is below {@link #length()}. */
	public int u8(int offset) {
		return bytes[offset] & 0xff;
	}

	/** @param count 1 to 8 bytes, little-endian */
	public long number(int offset, int count) {
		long value = 0;
		for (int i = count - 1; i >= 0; i--) {
			value = value << 8 | bytes[offset + i] & 0xff;
		}
		return value;
	}

	/** A copy of some bytes. */
	public byte[] bytes(int start, int upTo) {
		return Arrays.copyOfRange(bytes, start, upTo);
	}

	/** A place, of which the object around it is not known. */
	public AmlPlace place(int offset) {
		return place(offset, "\\");
	}

	public AmlPlace place(int offset, String enclosing) {
		return new AmlPlace(table.file(), table.signature(), offset, enclosing);
	}

	/** Whether both are of the same table. */
	@Override
	public boolean equals(Object other) {
		return this == other || other instanceof AmlTable that && table.equals(that.table);
	}

	/** Of the header only, which has a checksum of all. */
	@Override
	public int hashCode() {
		return hash;
	}

	@Override
	public String toString() {
		return table.toString();
	}
}
