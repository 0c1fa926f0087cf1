package io.stagewalk.acpi.view;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.model.TableModel;

/**
 * How error records are kept over a reset: instructions on registers, in the table's order.
 *
 * @see "ACPI 6.5, 18.5 Error Serialization"
 */
public record Erst(List<Entry> entries) {

	/**
	 * @param action      what the instruction is a part of: 0xd to 0xf get the range, its length and its attributes
	 * @param instruction 0 and 1 read a register, 2 and 3 write one, 4 does nothing
	 * @param register    that it uses
	 * @param value       written or compared
	 * @param mask        of the register's bits
	 */
	public record Entry(int action, int instruction, GenericAddress register, long value, long mask) {
	}

	public Erst {
		entries = List.copyOf(entries);
	}

	/** @throws TableException if an instruction passes the end of the table */
	public static Erst of(Table table) throws TableException {
		var entries = new ArrayList<Entry>();
		for (var entry : TableModel.of(table).sound(Signatures.ERST).groups("Serialization Instruction Entry")) {
			entries.add(new Entry((int) entry.value("Action"), (int) entry.value("Instruction"),
					GenericAddress.of(entry.group("Register Region").orElseThrow()), entry.value("Value"), entry.value("Mask")));
		}
		return new Erst(entries);
	}
}
