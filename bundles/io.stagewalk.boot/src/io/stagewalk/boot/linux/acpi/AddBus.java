package io.stagewalk.boot.linux.acpi;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import io.stagewalk.aml.device.AcpiDevice;
import io.stagewalk.aml.device.BusInquiry;
import io.stagewalk.aml.device.Deed;
import io.stagewalk.aml.device.Demand;
import io.stagewalk.aml.device.Evaluated;
import io.stagewalk.aml.device.NamespaceObjects;
import io.stagewalk.aml.device.Wanted;
import io.stagewalk.aml.value.Data;
import io.stagewalk.aml.value.ObjectType;
import io.stagewalk.boot.linux.pci.ConfigWindow;
import io.stagewalk.boot.linux.pci.SlotFunction;
import io.stagewalk.boot.machine.Acpica;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.trace.Variable;

/**
 * {@code acpi_pci_add_bus}, of a bus behind a bridge: asks the namespace about its slots. That a port leaves its slot to its own driver
 * nobody says: the capability would have to.
 *
 * @param ecam   of the bus
 * @param demand what is being done
 */
record AddBus(ConfigWindow ecam, int bus, BusInquiry inquiry, Optional<Demand> demand) implements Activation {

	/** Nothing is asked of a bridge that is no object of the namespace. */
	static Activation of(Machine machine, Acpica.Function bridge, int bus) {
		var buses = machine.acpica().buses(bridge);
		var companion = buses.map(known -> new Companions(machine, known))
				.flatMap(companions -> companions.bus(bridge.bus()).flatMap(above -> companions.companion(above, bridge)));
		var devices = machine.acpica().scan().devices();
		return devices.stream().filter(device -> companion.filter(device.path()::equals).isPresent()).findFirst()
				.<Activation> map(device -> new AddBus(ConfigWindow.of(buses.orElseThrow()), bus,
						BusInquiry.begin(device, devices.stream().map(AcpiDevice::path).collect(Collectors.toSet())), Optional.empty()))
				.orElseGet(() -> Routine.of(AcpiFunctions.ACPI_PCI_ADD_BUS));
	}

	@Override
	public Function function() {
		return AcpiFunctions.ACPI_PCI_ADD_BUS;
	}

	@Override
	public Transition step(Machine machine) {
		var acpica = machine.acpica();
		var at = demand.map(of -> inquiry.answered(of instanceof Wanted ? Outcomes.of(acpica.interpreter())
				: new Evaluated.Value(new Data.Other(ObjectType.UNINITIALIZED)))).orElse(inquiry);
		var next = at.next(new NamespaceObjects(acpica.interpreter().namespace()));
		if (next.isEmpty()) {
			return Transition.finish(machine, Result.OK);
		}
		var waiting = new AddBus(ecam, bus, at, next);
		var call = switch (next.get()) {
			case Wanted wanted -> Optional.<Activation> of(new Evaluate(wanted));
			case Deed.ReadVendor(var device, var address) -> SlotFunction.asked(ecam, bus, address);
			case Deed deed -> throw new IllegalStateException("expected nothing but slots, found " + deed);
		};
		return call.map(activation -> Transition.call(machine, waiting, activation)).orElseGet(() -> Transition.next(machine, Effect.NONE, waiting));
	}

	@Override
	public List<Variable> variables() {
		return List.of(new Variable("bus", String.format("%04x:%02x", ecam.segment(), bus)));
	}
}
