package io.stagewalk.acpi.view;

import java.util.Optional;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.model.TableModel;
import io.stagewalk.memory.PA;

/**
 * The boot error region.
 *
 * @param length bytes, unsigned 32 bits
 * @see "ACPI 6.5, 18.3.1 Boot Error Source"
 */
public record Bert(PA region, long length) {
	/** Of the table, and of an error status block without data, in bytes. */
	private static final int LENGTH = 48, LEAST_BLOCK = 20;

	/**
	 * What Linux takes of it: nothing if the table is too short, or the region for what has to be in it.
	 *
	 * @throws TableException if the table is of another signature
	 * @see "drivers/acpi/apei/bert.c:bert_check_table"
	 */
	public static Optional<Bert> asLinuxReads(Table table) throws TableException {
		var root = TableModel.of(table).whole(Signatures.BERT);
		if (table.length() < LENGTH) {
			return Optional.empty();
		}
		var bert = new Bert(new PA(root.value("Boot Error Region")), root.value("Boot Error Region Length"));
		return bert.length < LEAST_BLOCK ? Optional.empty() : Optional.of(bert);
	}
}
