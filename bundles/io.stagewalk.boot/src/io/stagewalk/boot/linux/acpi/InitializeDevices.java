package io.stagewalk.boot.linux.acpi;

import java.util.List;
import java.util.Optional;

import io.stagewalk.aml.device.Initialization.Advance;
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
 * {@code acpi_ns_initialize_devices}: runs {@code _REG} and {@code _INI}. How far it is, the machine holds.
 *
 * @param wanted what is being evaluated
 */
record InitializeDevices(Optional<Wanted> wanted) implements Activation {

	static Activation begin() {
		return new InitializeDevices(Optional.empty());
	}

	@Override
	public Function function() {
		return AcpiFunctions.ACPI_NS_INITIALIZE_DEVICES;
	}

	@Override
	public Transition step(Machine machine) {
		var acpica = machine.acpica();
		var at = wanted.map(object -> acpica.initialization().answered(Outcomes.of(acpica.interpreter())))
				.orElse(acpica.initialization());
		return switch (at.next(new NamespaceObjects(acpica.interpreter().namespace()))) {
			case Advance.Wants(var object, var waiting) -> Transition.call(machine.withAcpica(acpica.with(waiting)),
					new InitializeDevices(Optional.of(object)), new Evaluate(object));
			case Advance.Went(var next) -> Transition.next(machine.withAcpica(acpica.with(next)), Effect.NONE, begin());
			case Advance.Ended(var done) -> Transition.finish(machine.withAcpica(acpica.with(at)),
					new Effect.Noted(done.run().size() + " methods have run, " + done.problems().size() + " failed"), Result.OK);
		};
	}

	@Override
	public List<Variable> variables() {
		return wanted.stream().map(object -> new Variable("object", object.object().shortText())).toList();
	}
}
