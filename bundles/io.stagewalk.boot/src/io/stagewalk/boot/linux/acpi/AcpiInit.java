package io.stagewalk.boot.linux.acpi;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

import io.stagewalk.aml.device.DeviceScan.Phase;
import io.stagewalk.boot.linux.Ioremap;
import io.stagewalk.boot.linux.MemoryAccess;
import io.stagewalk.boot.linux.acpi.AcpiPlan.DefinitionBlock;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.policy.MappingSite;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.trace.Function;

/** The parts of {@code acpi_init} that execute AML. */
public final class AcpiInit {
	private AcpiInit() {
	}

	/** {@code acpi_bus_init}: loads the tables, runs {@code _REG} and {@code _INI}, and negotiates with the platform. */
	public static Activation busInit(AcpiPlan plan) {
		var calls = new ArrayList<Activation>();
		for (var block : plan.blocks()) {
			block.place().ifPresent(place -> calls.addAll(read(block, place)));
			calls.add(LoadTable.of(block.table()));
		}
		return Routine.of(AcpiFunctions.ACPI_BUS_INIT, Routine.of(AcpiFunctions.ACPI_LOAD_TABLES, calls),
				Routine.of(AcpiFunctions.ACPI_INITIALIZE_OBJECTS, InitializeDevices.begin()),
				Walk.begin(plan, Phase.PLATFORM_CONTROL), Walk.begin(plan, Phase.EMBEDDED_CONTROLLER), Walk.begin(plan, Phase.INTERRUPT_MODEL));
	}

	/** {@code acpi_scan_init}: makes devices of objects, and gives them to whoever takes them. */
	public static Activation scanInit(AcpiPlan plan) {
		return Routine.of(AcpiFunctions.ACPI_SCAN_INIT, Walk.begin(plan, Phase.PROCESSORS), BusScan.begin(plan),
				Walk.begin(plan, Phase.UNUSED_POWER));
	}

	/** {@code pnpacpi_init}: makes PNP devices of those that were left for that. */
	public static Activation pnpInit(AcpiPlan plan) {
		return Walk.begin(plan, Phase.PNP);
	}

	/** The drivers of ACPI and PCI that come first of the {@code device_initcall}s, in the order in which the kernel is linked. */
	public static List<Activation> drivers(AcpiPlan plan) {
		return List.of(driver("pl061_driver_init", "drivers/gpio/gpio-pl061.c", plan, Phase.GPIO),
				driver("pcie_portdrv_init", "drivers/pci/pcie/portdrv.c", plan, Phase.BRIDGES),
				driver("ged_driver_init", "drivers/acpi/evged.c", plan, Phase.EVENT_DEVICES),
				driver("acpi_ac_init", "drivers/acpi/ac.c", plan, Phase.MAINS),
				driver("power_supply_changed_work", "drivers/power/supply/power_supply_core.c", plan, Phase.CHANGED_MAINS),
				driver("acpi_fan_driver_init", "drivers/acpi/fan_core.c", plan, Phase.FANS),
				driver("acpi_processor_driver_init", "drivers/acpi/processor_driver.c", plan, Phase.PROCESSOR_DRIVER),
				driver("acpi_thermal_init", "drivers/acpi/thermal.c", plan, Phase.THERMAL_ZONES),
				driver("acpi_battery_init_async", "drivers/acpi/battery.c", plan, Phase.BATTERIES));
	}

	/** {@code serial8250_init}, which comes later. */
	public static Activation uarts(AcpiPlan plan) {
		return driver("serial8250_init", "drivers/tty/serial/8250/8250_core.c", plan, Phase.UARTS);
	}

	private static Activation driver(String name, String file, AcpiPlan plan, Phase phase) {
		return Routine.of(new Function(name, file), Walk.begin(plan, phase));
	}

	/** A definition block is mapped and read, page by page. */
	private static List<Activation> read(DefinitionBlock block, AddressRange place) {
		var calls = new ArrayList<Activation>();
		calls.add(new Ioremap(AcpiFunctions.ACPI_OS_MAP_MEMORY, MappingSite.ACPI_OS_IOREMAP, place, block.table().table().signature()));
		LongStream.rangeClosed(place.firstFrame(), place.lastFrame()).map(frame -> Math.max(place.first(), frame << Address.PAGE_SHIFT))
				.forEach(at -> calls.add(MemoryAccess.read(AcpiFunctions.ACPI_LOAD_TABLES, at & -Integer.BYTES, Integer.BYTES)));
		return calls;
	}
}
