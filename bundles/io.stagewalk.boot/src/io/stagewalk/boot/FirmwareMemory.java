package io.stagewalk.boot;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Signatures;
import io.stagewalk.boot.xen.HostFirmware;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.RangeSet;
import io.stagewalk.scenario.EfiMemoryType.Cacheability;
import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.Statement;

/**
 * The firmware's memory map: as the scenario gives it, and where it does not, Dom0's RAM and Xen's heap as conventional memory
 * and the ACPI memory as such.
 */
final class FirmwareMemory {
	private final Scenario scenario;

	FirmwareMemory(Scenario scenario) {
		this.scenario = scenario;
	}

	/** ACPI reclaim memory. */
	List<AddressRange> acpi() {
		var acpi = new ArrayList<AddressRange>();
		scenario.all(Statement.AcpiMemory.class).forEach(memory -> acpi.add(memory.range()));
		scenario.all(Statement.EfiMemory.class).stream().filter(memory -> use(memory) == Use.ACPI)
				.map(Statement.EfiMemory::range).filter(range -> !acpi.contains(range)).forEach(acpi::add);
		return acpi;
	}

	/** What Xen takes for RAM, by a map that the scenario gives; else empty. */
	RangeSet ram() {
		return new RangeSet(scenario.all(Statement.EfiMemory.class).stream().filter(memory -> use(memory) == Use.RAM)
				.map(Statement.EfiMemory::range).toList());
	}

	/** What is in a map that the scenario gives and no RAM of Xen's. */
	List<AddressRange> other() {
		return scenario.all(Statement.EfiMemory.class).stream().filter(memory -> use(memory) != Use.RAM).map(Statement.EfiMemory::range).toList();
	}

	/** What Xen makes of it, and of the FADT. */
	HostFirmware of(Platform host, MachineLayout layout) {
		var map = scenario.all(Statement.EfiMemory.class);
		var ram = new ArrayList<>(ram().ranges());
		if (map.isEmpty()) {
			ram.addAll(layout.banks());
			ram.add(layout.heap());
		}
		var dropped = map.stream().filter(memory -> use(memory) == Use.NONE)
				.map(memory -> memory.range() + " " + memory.type().text()).toList();
		var xsdt = layout.host().table(Signatures.XSDT).flatMap(table -> table.address().filter(at -> at.value() != 0 && table.length() > 0)
				.map(at -> AddressRange.ofLength(at.value(), table.length())));
		return new HostFirmware(ram, acpi(), dropped, FirmwareChoice.of(scenario, host), xsdt);
	}

	/** What Xen uses a range for. */
	private enum Use {
		RAM, ACPI, NONE
	}

	private static Use use(Statement.EfiMemory memory) {
		boolean writeBack = memory.cacheability().isEmpty() || memory.cacheability().contains(Cacheability.WB);
		return switch (memory.type()) {
			case CONVENTIONAL, LOADER_CODE, LOADER_DATA, BOOT_SERVICES_CODE, BOOT_SERVICES_DATA -> writeBack ? Use.RAM : Use.NONE;
			case ACPI_RECLAIM -> Use.ACPI;
			case RESERVED, RUNTIME_SERVICES_CODE, RUNTIME_SERVICES_DATA, UNUSABLE, ACPI_NVS, MMIO, MMIO_PORT_SPACE, PAL_CODE,
					PERSISTENT, UNACCEPTED -> Use.NONE;
		};
	}
}
