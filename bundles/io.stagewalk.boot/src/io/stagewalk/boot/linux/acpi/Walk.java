package io.stagewalk.boot.linux.acpi;

import java.util.List;
import java.util.Optional;

import io.stagewalk.aml.device.Deed;
import io.stagewalk.aml.device.Demand;
import io.stagewalk.aml.device.DeviceScan.Advance;
import io.stagewalk.aml.device.DeviceScan.Phase;
import io.stagewalk.aml.device.Evaluated;
import io.stagewalk.aml.device.Handler;
import io.stagewalk.aml.device.NamespaceObjects;
import io.stagewalk.aml.device.Wanted;
import io.stagewalk.boot.linux.pci.PciRoot;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.trace.Variable;

/**
 * One part of what Linux does with the namespace, from one evaluation and one deed to the next.
 *
 * @param plan   what is there besides AML
 * @param asker  who is about to take a device: a frame of its own around what it has evaluated
 * @param demand what is being done
 */
record Walk(AcpiPlan plan, Phase phase, Optional<Handler> asker, Optional<Demand> demand) implements Activation {

	static Activation begin(AcpiPlan plan, Phase phase) {
		return new Walk(plan, phase, Optional.empty(), Optional.empty());
	}

	private Walk doing(Demand next) {
		return new Walk(plan, phase, asker, Optional.of(next));
	}

	/** Gone on from what has been done. */
	private Walk idle() {
		return new Walk(plan, phase, asker, Optional.empty());
	}

	@Override
	public Function function() {
		return asker.map(Walk::function).orElseGet(() -> WalkFunctions.of(phase, demand));
	}

	/** Devices on serial buses are looked at by the bus's driver, platform devices by whoever makes them. */
	private static Function function(Handler asker) {
		return switch (asker) {
			case PCI_ROOT -> PciRoot.FUNCTION;
			case PCI_LINK -> AcpiFunctions.ACPI_PCI_LINK_ADD;
			case PROCESSOR -> AcpiFunctions.ACPI_PROCESSOR_ADD;
			case CONTAINER -> AcpiFunctions.CONTAINER_DEVICE_ATTACH;
			case GENERIC -> AcpiFunctions.ACPI_GENERIC_DEVICE_ATTACH;
			case SERIAL_BUS -> AcpiFunctions.I2C_ACPI_ADD_DEVICE;
			case PLATFORM, MEMORY, NONE -> AcpiFunctions.ACPI_DEFAULT_ENUMERATION;
			case AMBA, PNP, PROCESSOR_CONTAINER -> AcpiFunctions.ACPI_SCAN_ATTACH_HANDLER;
		};
	}

	@Override
	public Transition step(Machine machine) {
		var acpica = machine.acpica();
		var at = demand.map(wanted -> acpica.scan().answered(answer(machine, wanted))).orElse(acpica.scan());
		if (at.phase() != phase) {
			return Transition.finish(machine, Result.OK);
		}
		return switch (at.next(new NamespaceObjects(acpica.interpreter().namespace()))) {
			case Advance.Wants(var object, var who, var waiting) when who.equals(asker) ->
				Transition.call(machine.withAcpica(acpica.with(waiting)), doing(object), new Evaluate(object));
			case Advance.Wants(var object, var who, var waiting) when asker.isEmpty() -> Transition.call(machine.withAcpica(acpica.with(at)),
					idle(), new Walk(plan, phase, who, Optional.empty()));
			case Advance other when asker.isPresent() -> Transition.finish(machine.withAcpica(acpica.with(at)), Result.OK);
			case Advance.Wants wants -> throw new AssertionError(wants);
			case Advance.Does(var deed, var waiting) -> done(machine.withAcpica(acpica.with(waiting)), deed);
			case Advance.Went(var next) -> Transition.next(machine.withAcpica(acpica.with(next)), Effect.NONE, idle());
			case Advance.Ended(var next, var tree) -> Transition.finish(machine.withAcpica(acpica.with(next)),
					new Effect.Noted(tree.devices().size() + " devices, " + tree.problems().size() + " problems"), Result.OK);
		};
	}

	private Transition done(Machine machine, Deed deed) {
		var after = doing(deed);
		return Takers.of(machine, deed, plan).map(taker -> Transition.call(machine, after, taker))
				.orElseGet(() -> Transition.next(machine, Effect.NONE, after));
	}

	private Evaluated answer(Machine machine, Demand of) {
		return switch (of) {
			case Wanted wanted -> Outcomes.of(machine.acpica().interpreter());
			case Deed deed -> new Evaluated.Value(Takers.answer(machine, deed, plan));
		};
	}

	@Override
	public List<Variable> variables() {
		return demand.stream().map(of -> switch (of) {
			case Wanted wanted -> new Variable("object", wanted.object().shortText());
			case Deed deed -> new Variable("device", deed.device().path().shortText());
		}).toList();
	}
}
