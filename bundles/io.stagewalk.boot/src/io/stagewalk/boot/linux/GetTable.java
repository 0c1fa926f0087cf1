package io.stagewalk.boot.linux;

import java.util.Optional;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.policy.MappingSite;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.trace.Function;

/** {@code acpi_get_table}: a table is mapped as a whole, and its header read. */
public final class GetTable {
	private static final Function ACPI_GET_TABLE = new Function("acpi_get_table", "drivers/acpi/acpica/tbxface.c");
	private static final Function ACPI_OS_MAP_MEMORY = new Function("acpi_os_map_memory", "drivers/acpi/osl.c");
	private static final Function ACPI_TB_VALIDATE_TABLE = new Function("acpi_tb_validate_table", "drivers/acpi/acpica/tbdata.c");

	private GetTable() {
	}

	/** @param place where Dom0 sees the table; empty where nothing says it, or there is none */
	public static Activation of(String signature, Optional<AddressRange> place) {
		return place.map(range -> Routine.of(ACPI_GET_TABLE,
				new Ioremap(ACPI_OS_MAP_MEMORY, MappingSite.ACPI_OS_IOREMAP, range, signature),
				MemoryAccess.read(ACPI_TB_VALIDATE_TABLE, range.first(), Integer.BYTES))).orElseGet(() -> Routine.of(ACPI_GET_TABLE));
	}
}
