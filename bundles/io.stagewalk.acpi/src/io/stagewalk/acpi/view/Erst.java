package io.stagewalk.acpi.view;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.TableHeader;
import io.stagewalk.acpi.model.Group;
import io.stagewalk.acpi.model.TableModel;

/**
 * How error records are kept over a reset: instructions on registers, in the table's order.
 *
 * @see "ACPI 6.5, 18.5 Error Serialization"
 */
public record Erst(List<Entry> entries) {
	/** Of what stands in front of the instructions, with the table's header, and of an instruction, in bytes. */
	private static final int HEADER = 48, LENGTH_OF_ENTRY = 32;
	private static final String HEADER_LENGTH = "Serialization Header Length", COUNT = "Instruction Entry Count";

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

	/**
	 * What Linux takes of it: nothing if the lengths and the number of instructions do not fit together.
	 *
	 * @throws TableException if it is of another signature
	 * @see "drivers/acpi/apei/erst.c:erst_check_table"
	 */
	public static Erst asLinuxReads(Table table) throws TableException {
		var root = TableModel.of(table).whole(Signatures.ERST);
		var entries = new ArrayList<Entry>();
		if (!isTaken(root, table.length())) {
			return new Erst(entries);
		}
		for (var entry : root.groups("Serialization Instruction Entry").subList(0, (int) root.value(COUNT))) {
			entries.add(new Entry((int) entry.value("Action"), (int) entry.value("Instruction"),
					GenericAddress.of(entry.group("Register Region").orElseThrow()), entry.value("Value"), entry.value("Mask")));
		}
		return new Erst(entries);
	}

	private static boolean isTaken(Group root, long length) throws TableException {
		if (length < HEADER) {
			return false;
		}
		long header = root.value(HEADER_LENGTH);
		return (header == HEADER || header == HEADER - TableHeader.LENGTH)
				&& root.value(COUNT) == (length - HEADER) / LENGTH_OF_ENTRY;
	}
}
