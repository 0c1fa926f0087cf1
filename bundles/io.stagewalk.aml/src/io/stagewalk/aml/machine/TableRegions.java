package io.stagewalk.aml.machine;

import io.stagewalk.aml.machine.Failure.Kind;
import io.stagewalk.aml.region.AddressSpace;
import io.stagewalk.aml.region.Answer;
import io.stagewalk.aml.region.Direction;
import io.stagewalk.aml.region.RegionRequest;
import io.stagewalk.aml.value.Value;

/**
 * Regions of tables. They can be read and written like memory; what is written does not change the code that the table may hold.
 *
 * @see "ACPI 6.5, 19.6, DataTableRegion; drivers/acpi/acpica/exregion.c:acpi_ex_data_table_space_handler"
 */
final class TableRegions {
	private static final int TABLE_SHIFT = 32;

	private final Machine machine;

	TableRegions(Machine machine) {
		this.machine = machine;
	}

	/** The region of a {@code DataTableRegion}: the number of the table is in the upper half of its address. */
	Value.Region region(Activation activation, Instruction in) throws Fault {
		var tables = new Tables(machine);
		int found = tables.checked(tables.text(activation, in, 1), tables.text(activation, in, 2), tables.text(activation, in, 3));
		if (found < 0) {
			throw new Fault(Kind.NOT_FOUND, "expected a table " + tables.text(activation, in, 1) + " for a region, there is none");
		}
		return new Value.Region(AddressSpace.DATA_TABLE.number(), (long) found << TABLE_SHIFT, machine.settings.available().get(found).length());
	}

	/** What is written to a table stays beside it, eight bytes together with what the table has there. */
	Answer answer(RegionRequest.Access access) {
		int number = (int) (access.address() >>> TABLE_SHIFT);
		if (number < 0 || number >= machine.settings.available().size()) {
			return new Answer.Refused("expected a region of a table that is there");
		}
		if (access.direction() == Direction.READ) {
			return new Answer.Value(read(access.address(), access.bits() / Byte.SIZE));
		}
		int space = AddressSpace.DATA_TABLE.number();
		boolean hasRoom = true;
		for (long word = access.address() & -Long.BYTES; word < access.address() + access.bits() / Byte.SIZE; word += Long.BYTES) {
			hasRoom &= machine.spaces.hasWord(space, word)
					|| machine.spaces.write(space, word, Long.BYTES, read(word, Long.BYTES));
		}
		return hasRoom ? machine.spaces.answer(access) : new Answer.Refused("expected fewer different addresses to be written");
	}

	private long read(long address, int bytes) {
		int space = AddressSpace.DATA_TABLE.number();
		var table = machine.settings.available().get((int) (address >>> TABLE_SHIFT)).buffer();
		long value = 0;
		for (int i = bytes - 1; i >= 0; i--) {
			int at = (int) address + i;
			long one = machine.spaces.hasWord(space, address + i) ? machine.spaces.read(space, address + i, 1)
					: at >= 0 && at < table.limit() ? table.get(at) & 0xff : 0;
			value = value << 8 | one;
		}
		return value;
	}
}
