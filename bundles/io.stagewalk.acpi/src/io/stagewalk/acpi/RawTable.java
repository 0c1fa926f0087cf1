package io.stagewalk.acpi;

import java.util.Arrays;
import java.util.Optional;

import io.stagewalk.memory.PA;

/**
 * The bytes of what should be a table; they may be damaged so that there is no {@link Table}. Immutable.
 *
 * @param file    the name to report
 * @param address where the firmware left it, if that is known
 */
public record RawTable(String file, byte[] bytes, Optional<PA> address) {
	public RawTable {
		bytes = bytes.clone();
	}

	/** The file of a table. */
	public static RawTable of(Table table) {
		return new RawTable(table.file(), table.bytes(), table.address());
	}

	/** A copy. */
	@Override
	public byte[] bytes() {
		return bytes.clone();
	}

	/** @throws TableException if the bytes are no table: as {@link Table#of} */
	public Table table() throws TableException {
		var table = Table.of(file, bytes);
		return address.map(table::at).orElse(table);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof RawTable that && file.equals(that.file) && address.equals(that.address) && Arrays.equals(bytes, that.bytes);
	}

	@Override
	public int hashCode() {
		return file.hashCode() * 31 + Arrays.hashCode(bytes);
	}

	@Override
	public String toString() {
		return file + " (" + bytes.length + " bytes" + address.map(at -> " at " + at).orElse("") + ")";
	}
}
