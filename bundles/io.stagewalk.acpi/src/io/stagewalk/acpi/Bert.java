package io.stagewalk.acpi;

import io.stagewalk.memory.PA;

/**
 * The boot error region.
 *
 * @param length bytes, unsigned 32 bits
 * @see "ACPI 6.5, 18.3.1 Boot Error Source"
 */
public record Bert(PA region, long length) {
	static final int LENGTH = 36, REGION = 40;
	private static final int TABLE_LENGTH = 48;

	/** @throws TableException if the table is not a whole BERT */
	public static Bert of(Table table) throws TableException {
		var bytes = table.structure(Signatures.BERT, TABLE_LENGTH);
		return new Bert(new PA(bytes.u64(REGION, "Boot Error Region")), bytes.u32(LENGTH, "Boot Error Region Length"));
	}
}
