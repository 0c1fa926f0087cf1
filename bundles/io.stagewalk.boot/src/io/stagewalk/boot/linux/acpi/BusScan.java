package io.stagewalk.boot.linux.acpi;

import java.util.List;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.trace.Function;
import io.stagewalk.trace.Variable;

/**
 * {@code acpi_bus_scan}: makes devices and gives them away, and then again what waits for others. How far it is, the machine holds.
 *
 * @param plan what is there besides AML
 */
record BusScan(AcpiPlan plan) implements Activation {

	static Activation begin(AcpiPlan plan) {
		return new BusScan(plan);
	}

	@Override
	public Function function() {
		return AcpiFunctions.ACPI_BUS_SCAN;
	}

	@Override
	public Transition step(Machine machine) {
		var phase = machine.acpica().scan().phase();
		return switch (phase) {
			case FIRST_WALK, FIRST_ATTACH, SECOND_WALK, SECOND_ATTACH -> Transition.call(machine, this, Walk.begin(plan, phase));
			case PLATFORM_CONTROL, EMBEDDED_CONTROLLER, INTERRUPT_MODEL, PROCESSORS, UNUSED_POWER, PNP, GPIO, BRIDGES, EVENT_DEVICES, MAINS,
					CHANGED_MAINS, FANS, PROCESSOR_DRIVER, THERMAL_ZONES, BATTERIES, VIRTIO, UARTS, PLATFORM_UARTS, TPM, PIN_EVENTS, NVDIMMS,
					PCI_DRIVER, DONE -> Transition.finish(machine, Result.OK);
		};
	}

	@Override
	public List<Variable> variables() {
		return List.of();
	}
}
