package io.stagewalk.boot.linux.acpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import io.stagewalk.aml.device.DeviceScan.Phase;
import io.stagewalk.boot.linux.Ioremap;
import io.stagewalk.boot.linux.LinuxFunctions;
import io.stagewalk.boot.linux.MemoryAccess;
import io.stagewalk.boot.linux.acpi.AcpiPlan.DefinitionBlock;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.policy.MappingSite;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.scenario.Statement;
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
		return List.of(driver(AcpiFunctions.PL061_DRIVER_INIT, plan, Phase.GPIO),
				driver(AcpiFunctions.PCIE_PORTDRV_INIT, plan, Phase.BRIDGES),
				driver(AcpiFunctions.GED_DRIVER_INIT, plan, Phase.EVENT_DEVICES),
				driver(AcpiFunctions.ACPI_AC_INIT, plan, Phase.MAINS),
				driver(AcpiFunctions.POWER_SUPPLY_CHANGED_WORK, plan, Phase.CHANGED_MAINS),
				driver(AcpiFunctions.ACPI_FAN_DRIVER_INIT, plan, Phase.FANS),
				driver(AcpiFunctions.ACPI_PROCESSOR_DRIVER_INIT, plan, Phase.PROCESSOR_DRIVER),
				driver(AcpiFunctions.ACPI_THERMAL_INIT, plan, Phase.THERMAL_ZONES),
				driver(AcpiFunctions.ACPI_BATTERY_INIT_ASYNC, plan, Phase.BATTERIES),
				driver(AcpiFunctions.VIRTIO_PCI_DRIVER_INIT, plan, Phase.VIRTIO));
	}

	/** {@code acpi_gpio_handle_deferred_request_irqs}, the last of all that is part of the kernel. */
	public static Activation pinEvents(AcpiPlan plan) {
		return driver(AcpiFunctions.ACPI_GPIO_HANDLE_DEFERRED_REQUEST_IRQS, plan, Phase.PIN_EVENTS);
	}

	/** A module that the init process loads; nothing for one that evaluates nothing. @param name as the scenario has it */
	public static Optional<Activation> module(AcpiPlan plan, String name) {
		var known = KernelModule.named(name).map(module -> module(plan, name, module.function(), module.driver()));
		boolean isOfPci = plan.tables().driven().containsValue(Statement.Modules.canonical(name));
		return known.or(() -> isOfPci ? Optional.of(module(plan, name, AcpiFunctions.PCI_REGISTER_DRIVER, Phase.PCI_DRIVER)) : Optional.empty());
	}

	private static Activation module(AcpiPlan plan, String name, Function function, Phase driver) {
		return Routine.of(AcpiFunctions.LOAD_MODULE,
				Routine.of(function, new LoadDriver(driver, Statement.Modules.canonical(name)), Walk.begin(plan, driver)));
	}

	/** Those that come later: {@code serial8250_init} and what is linked behind it. */
	public static List<Activation> laterDrivers(AcpiPlan plan) {
		return List.of(driver(AcpiFunctions.SERIAL8250_INIT, plan, Phase.UARTS),
				driver(AcpiFunctions.DW8250_PLATFORM_DRIVER_INIT, plan, Phase.PLATFORM_UARTS),
				driver(AcpiFunctions.CRB_ACPI_DRIVER_INIT, plan, Phase.TPM));
	}

	private static Activation driver(Function function, AcpiPlan plan, Phase phase) {
		return Routine.of(function, Walk.begin(plan, phase));
	}

	/** A definition block is mapped and read, page by page. */
	private static List<Activation> read(DefinitionBlock block, AddressRange place) {
		var calls = new ArrayList<Activation>();
		calls.add(new Ioremap(LinuxFunctions.ACPI_OS_MAP_MEMORY, MappingSite.ACPI_OS_IOREMAP, place, block.table().table().signature()));
		LongStream.rangeClosed(place.firstFrame(), place.lastFrame()).map(frame -> Math.max(place.first(), frame << Address.PAGE_SHIFT))
				.forEach(at -> calls.add(MemoryAccess.read(AcpiFunctions.ACPI_LOAD_TABLES, at & -Integer.BYTES, Integer.BYTES)));
		return calls;
	}
}
