package io.stagewalk.boot.linux.acpi;

import java.util.List;
import java.util.Optional;

import io.stagewalk.aml.device.DeviceScan.Advance;
import io.stagewalk.aml.device.DeviceScan.Phase;
import io.stagewalk.aml.device.NamespaceObjects;
import io.stagewalk.aml.device.Wanted;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.trace.Variable;

/**
 * {@code acpi_bus_scan}: one phase of the search for devices after the other. How far it is, the machine holds.
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
		return phase == Phase.DONE ? Transition.finish(machine, Result.OK)
				: Transition.call(machine, this, new Walk(plan, phase, Optional.empty()));
	}

	@Override
	public List<Variable> variables() {
		return List.of();
	}

	/**
	 * {@code acpi_bus_check_add} makes devices, {@code acpi_bus_attach} finds out who takes them.
	 *
	 * @param wanted what is being evaluated
	 */
	private record Walk(AcpiPlan plan, Phase phase, Optional<Wanted> wanted) implements Activation {
		@Override
		public Function function() {
			return switch (phase) {
				case FIRST_WALK, SECOND_WALK -> AcpiFunctions.ACPI_BUS_CHECK_ADD;
				case FIRST_ATTACH, SECOND_ATTACH, DONE -> AcpiFunctions.ACPI_BUS_ATTACH;
			};
		}

		@Override
		public Transition step(Machine machine) {
			var acpica = machine.acpica();
			var at = wanted.map(object -> acpica.scan().answered(object, Outcomes.of(acpica.interpreter()))).orElse(acpica.scan());
			if (at.phase() != phase) {
				return Transition.finish(machine, Result.OK);
			}
			return switch (at.next(new NamespaceObjects(acpica.interpreter().namespace()))) {
				case Advance.Wants(var object, var waiting) -> Transition.call(machine.withAcpica(acpica.with(waiting)),
						new Walk(plan, phase, Optional.of(object)), new Evaluate(object));
				case Advance.Went(var next) -> Transition.next(machine.withAcpica(acpica.with(next)), Effect.NONE, resting());
				case Advance.Took(var device, var next) -> {
					var after = machine.withAcpica(acpica.with(next));
					yield Takers.of(device, plan, next).map(taker -> Transition.call(after, resting(), taker))
							.orElseGet(() -> Transition.next(after, Effect.NONE, resting()));
				}
				case Advance.Ended(var next, var tree) -> Transition.finish(machine.withAcpica(acpica.with(next)),
						new Effect.Noted(tree.devices().size() + " devices, " + tree.problems().size() + " problems"), Result.OK);
			};
		}

		private Walk resting() {
			return new Walk(plan, phase, Optional.empty());
		}

		@Override
		public List<Variable> variables() {
			return wanted.stream().map(object -> new Variable("object", object.object().shortText())).toList();
		}
	}
}
