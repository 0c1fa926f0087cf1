package io.stagewalk.boot.linux.acpi;

import java.util.List;
import java.util.Optional;

import io.stagewalk.aml.device.AcpiDevice;
import io.stagewalk.aml.device.DeviceScan.Advance;
import io.stagewalk.aml.device.Evaluated;
import io.stagewalk.aml.device.Handler;
import io.stagewalk.aml.device.NamespaceObjects;
import io.stagewalk.aml.device.Wanted;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.syntax.NameSeg;
import io.stagewalk.boot.linux.InterruptController;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.trace.Variable;

/**
 * The driver of generic event devices, which every kernel with ACPI has: it requests their interrupts.
 *
 * @param next which of the devices is probed next
 * @see "linux/drivers/acpi/evged.c"
 */
record GedDriver(InterruptController controller, int next) implements Activation {
	private static final String ID = "ACPI0013";

	/** @param controller empty where Dom0's MADT has no distributor: no interrupt can be requested */
	static Activation of(Optional<InterruptController> controller) {
		return controller.<Activation> map(known -> new GedDriver(known, 0)).orElseGet(() -> Routine.of(AcpiFunctions.GED_DRIVER_INIT));
	}

	@Override
	public Function function() {
		return AcpiFunctions.GED_DRIVER_INIT;
	}

	@Override
	public Transition step(Machine machine) {
		var devices = devices(machine);
		return next == devices.size() ? Transition.finish(machine, Result.OK)
				: Transition.call(machine, new GedDriver(controller, next + 1), new Probe(controller, devices.get(next), false));
	}

	private static List<NamePath> devices(Machine machine) {
		var acpica = machine.acpica();
		return acpica.scan().next(new NamespaceObjects(acpica.interpreter().namespace())) instanceof Advance.Ended(var scan, var tree)
				? tree.devices().stream().filter(device -> device.handler() == Handler.PLATFORM)
						.filter(device -> device.identity().ids().contains(ID)).map(AcpiDevice::path).toList()
				: List.of();
	}

	@Override
	public List<Variable> variables() {
		return List.of();
	}

	/** {@code ged_probe}. @param asked whether {@code _CRS} has been evaluated */
	private record Probe(InterruptController controller, NamePath device, boolean asked) implements Activation {
		private static final Function GED_PROBE = AcpiFunctions.GED_PROBE;

		@Override
		public Function function() {
			return GED_PROBE;
		}

		@Override
		public Transition step(Machine machine) {
			if (!asked) {
				return Transition.call(machine, new Probe(controller, device, true),
						new Evaluate(new Wanted(device.child(NameSeg.of("_CRS")), List.of())));
			}
			var acpica = machine.acpica();
			var objects = new NamespaceObjects(acpica.interpreter().namespace());
			var wanted = Outcomes.of(acpica.interpreter()) instanceof Evaluated.Value(var data)
					? GedInterrupts.of(data, name -> objects.has(device.child(NameSeg.of(name)))) : GedInterrupts.NONE;
			var requested = wanted.requested().stream().filter(one -> controller.isShared(one.number())).toList();
			var effect = wanted.problem().<Effect> map(Effect.Noted::new).orElse(Effect.NONE);
			return Transition.next(machine, effect,
					Routine.of(GED_PROBE, requested.stream().map(one -> controller.request(one.number(), one.trigger())).toList()));
		}

		@Override
		public List<Variable> variables() {
			return List.of(new Variable("device", device.shortText()));
		}
	}
}
