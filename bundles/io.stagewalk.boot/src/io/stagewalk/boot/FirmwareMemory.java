package io.stagewalk.boot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.boot.xen.HostFirmware;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.scenario.EfiMemoryType.Cacheability;
import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.Statement;

/**
 * The firmware's memory map: as the scenario gives it, and where it does not, Dom0's RAM and Xen's heap as conventional memory
 * and the ACPI memory as such.
 */
final class FirmwareMemory {
	/** Where the FADT has its minor revision. */
	private static final int REVISION = 8, MINOR_REVISION = 131, MINOR_MASK = 0xf;

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

	/** What Xen makes of it, and of the FADT. */
	HostFirmware of(Platform host, MachineLayout layout) throws TableException {
		var map = scenario.all(Statement.EfiMemory.class);
		var ram = new ArrayList<AddressRange>();
		map.stream().filter(memory -> use(memory) == Use.RAM).forEach(memory -> ram.add(memory.range()));
		if (map.isEmpty()) {
			ram.addAll(layout.banks());
			ram.add(layout.heap());
		}
		var dropped = map.stream().filter(memory -> use(memory) == Use.NONE)
				.map(memory -> memory.range() + " " + memory.type().text()).toList();
		return new HostFirmware(ram, acpi(), dropped, refusal(host));
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

	/** Xen wants a FADT of ACPI 5.1 or later. */
	private static Optional<String> refusal(Platform host) throws TableException {
		var fadt = host.table("FACP");
		if (fadt.isEmpty() || fadt.get().length() <= MINOR_REVISION) {
			return Optional.empty();
		}
		int major = octet(fadt.get(), REVISION);
		int minor = octet(fadt.get(), MINOR_REVISION) & MINOR_MASK;
		return major < 5 || major == 5 && minor < 1
				? Optional.of("Xen panics: FADT revision " + major + "." + minor + ", expected 5.1 or later, so ACPI is disabled, and "
						+ "the device tree has nothing but /chosen")
				: Optional.empty();
	}

	private static int octet(Table table, int offset) {
		return table.bytes()[offset] & 0xff;
	}
}
