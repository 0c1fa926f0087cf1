package io.stagewalk.boot.linux;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.LongStream;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.policy.MappingSite;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;

/** {@code acpi_get_table}: a table is mapped as a whole, and whoever asked reads it, page by page. */
public final class GetTable {

	private GetTable() {
	}

	/** @param place where Dom0 sees the table; empty where nothing says it, or there is none */
	public static Activation of(String signature, Optional<AddressRange> place) {
		return place.map(range -> {
			var calls = new ArrayList<Activation>();
			calls.add(new Ioremap(LinuxFunctions.ACPI_OS_MAP_MEMORY, MappingSite.ACPI_OS_IOREMAP, range, signature));
			LongStream.rangeClosed(range.firstFrame(), range.lastFrame()).map(frame -> Math.max(range.first(), frame << Address.PAGE_SHIFT))
					.forEach(at -> calls.add(MemoryAccess.read(LinuxFunctions.ACPI_TB_VALIDATE_TABLE, at & -Integer.BYTES, Integer.BYTES)));
			return Routine.of(LinuxFunctions.ACPI_GET_TABLE, calls);
		}).orElseGet(() -> Routine.of(LinuxFunctions.ACPI_GET_TABLE));
	}
}
