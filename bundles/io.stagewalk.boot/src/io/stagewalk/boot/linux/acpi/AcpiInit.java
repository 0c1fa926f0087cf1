package io.stagewalk.boot.linux.acpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import io.stagewalk.aml.device.DeviceScan.Phase;
import io.stagewalk.boot.linux.InterruptController;
import io.stagewalk.boot.linux.Ioremap;
import io.stagewalk.boot.linux.MemoryAccess;
import io.stagewalk.boot.linux.acpi.AcpiPlan.DefinitionBlock;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.policy.MappingSite;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;

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

	/** The driver of generic event devices, at {@code device_initcall}. @param controller of which it requests interrupts */
	public static Activation eventDevices(Optional<InterruptController> controller) {
		return GedDriver.of(controller);
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
