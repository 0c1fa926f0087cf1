package io.stagewalk.boot.linux;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.LongStream;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.policy.MappingSite;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.trace.Function;

/** {@code acpi_get_table}: a table is mapped as a whole, and whoever asked reads it, page by page. */
public final class GetTable {
	private static final Function ACPI_GET_TABLE = new Function("acpi_get_table", "drivers/acpi/acpica/tbxface.c");
	private static final Function ACPI_OS_MAP_MEMORY = new Function("acpi_os_map_memory", "drivers/acpi/osl.c");
	private static final Function ACPI_TB_VALIDATE_TABLE = new Function("acpi_tb_validate_table", "drivers/acpi/acpica/tbdata.c");

	private GetTable() {
	}

	/** @param place where Dom0 sees the table; empty where nothing says it, or there is none */
	public static Activation of(String signature, Optional<AddressRange> place) {
		return place.map(range -> {
			var calls = new ArrayList<Activation>();
			calls.add(new Ioremap(ACPI_OS_MAP_MEMORY, MappingSite.ACPI_OS_IOREMAP, range, signature));
			LongStream.rangeClosed(range.firstFrame(), range.lastFrame()).map(frame -> Math.max(range.first(), frame << Address.PAGE_SHIFT))
					.forEach(at -> calls.add(MemoryAccess.read(ACPI_TB_VALIDATE_TABLE, at & -Integer.BYTES, Integer.BYTES)));
			return Routine.of(ACPI_GET_TABLE, calls);
		}).orElseGet(() -> Routine.of(ACPI_GET_TABLE));
	}
}
