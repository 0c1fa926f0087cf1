package io.stagewalk.boot.xen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import io.stagewalk.boot.machine.Act;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Control;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Panic;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;

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

	/** {@code acpi_boot_table_init}: Xen decides by what it boots. */
	static Activation tables(HostFirmware firmware, long count) {
		return switch (firmware.tables()) {
			case HostFirmware.Acpi acpi -> Act.note(XenFunctions.ACPI_BOOT_TABLE_INIT, "finds " + count + " tables of the host");
			case HostFirmware.DeviceTree tree -> new ByDeviceTree(tree.why());
			case HostFirmware.Neither neither -> Panic.ofXen(XenFunctions.ACPI_BOOT_TABLE_INIT, neither.why());
		};
	}

	/** A boot that goes another way than this model: it ends here. */
	private record ByDeviceTree(String why) implements Activation {
		@Override
		public Function function() {
			return XenFunctions.ACPI_BOOT_TABLE_INIT;
		}

		@Override
		public Transition step(Machine machine) {
			return new Transition(machine, new Effect.Noted(why), new Control.Halt());
		}
	}
}
