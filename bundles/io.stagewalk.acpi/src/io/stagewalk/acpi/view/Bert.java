package io.stagewalk.acpi.view;

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

	/** @throws TableException if the table is not a whole BERT */
	public static Bert of(Table table) throws TableException {
		var root = TableModel.of(table).sound(Signatures.BERT);
		return new Bert(new PA(root.value("Boot Error Region")), root.value("Boot Error Region Length"));
	}
}
