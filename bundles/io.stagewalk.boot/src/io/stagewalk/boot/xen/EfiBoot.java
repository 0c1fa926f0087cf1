package io.stagewalk.boot.xen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import io.stagewalk.boot.machine.Act;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Panic;
import io.stagewalk.memory.AddressRange;

/** What Xen does with the firmware's memory map and tables before it builds Dom0. */
final class EfiBoot {
	private EfiBoot() {
	}

	/**
	 * {@code efi_process_memory_map_bootinfo}: conventional, loader and boot services memory that is Write-Back becomes RAM,
	 * ACPI reclaim memory becomes ACPI banks, and the rest is forgotten.
	 *
	 * @see "xen/arch/arm/efi/efi-boot.h"
	 */
	static Activation memoryMap(HostFirmware firmware) {
		var parts = new ArrayList<String>();
		parts.add("RAM " + text(firmware.ram()));
		parts.add("ACPI " + text(firmware.acpi()));
		if (!firmware.dropped().isEmpty()) {
			parts.add("dropped " + String.join(", ", firmware.dropped()));
		}
		return Act.note(XenFunctions.EFI_PROCESS_MEMORY_MAP_BOOTINFO, String.join("; ", parts));
	}

	private static String text(List<AddressRange> ranges) {
		return ranges.isEmpty() ? "none" : ranges.stream().map(AddressRange::toString).collect(Collectors.joining(", "));
	}

	/** {@code acpi_boot_table_init}: without ACPI, and with nothing in the device tree, there is no way on. */
	static Activation tables(HostFirmware firmware, long count) {
		Optional<String> refusal = firmware.refusal();
		return refusal.isPresent() ? new Panic(XenFunctions.ACPI_BOOT_TABLE_INIT, refusal.get())
				: Act.note(XenFunctions.ACPI_BOOT_TABLE_INIT, "finds " + count + " tables of the host");
	}
}
