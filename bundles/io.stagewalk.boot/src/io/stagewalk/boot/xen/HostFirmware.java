package io.stagewalk.boot.xen;

import java.util.List;
import java.util.Optional;

import io.stagewalk.memory.AddressRange;

/**
 * What Xen learns from the firmware before it builds a domain.
 *
 * @param ram     of the EFI memory map, what Xen takes for RAM
 * @param acpi    of it, ACPI reclaim memory
 * @param dropped of it, what Xen does not look at further, for people
 * @param tables  whether Xen boots by them
 * @param xsdt    where the XSDT is; empty where nothing says it
 */
public record HostFirmware(List<AddressRange> ram, List<AddressRange> acpi, List<String> dropped, Tables tables, Optional<AddressRange> xsdt) {

	/** By what Xen boots. */
	public sealed interface Tables {
	}

	/** By ACPI. */
	public record Acpi() implements Tables {
	}

	/** By the device tree. @param why not by ACPI */
	public record DeviceTree(String why) implements Tables {
	}

	/** By nothing. @param why it panics */
	public record Neither(String why) implements Tables {
	}

	public HostFirmware {
		ram = List.copyOf(ram);
		acpi = List.copyOf(acpi);
		dropped = List.copyOf(dropped);
	}
}
