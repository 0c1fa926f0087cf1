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
 * @param refusal why Xen cannot boot by these tables; empty if it can
 */
public record HostFirmware(List<AddressRange> ram, List<AddressRange> acpi, List<String> dropped, Optional<String> refusal) {
	public HostFirmware {
		ram = List.copyOf(ram);
		acpi = List.copyOf(acpi);
		dropped = List.copyOf(dropped);
	}
}
