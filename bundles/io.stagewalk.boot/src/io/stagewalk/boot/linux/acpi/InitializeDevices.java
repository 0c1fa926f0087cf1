package io.stagewalk.boot.linux.acpi;

import java.util.List;
import java.util.Optional;

import io.stagewalk.aml.device.Evaluated;
import io.stagewalk.aml.device.Initialization;
import io.stagewalk.aml.device.Initialization.Advance;
import io.stagewalk.aml.device.NamespaceObjects;
import io.stagewalk.aml.device.Wanted;
import io.stagewalk.aml.value.Data;
import io.stagewalk.aml.value.ObjectType;
import io.stagewalk.boot.machine.Acpica;
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
		var at = announcing(wanted.map(object -> answered(machine)).orElse(machine));
		var acpica = at.acpica();
		return switch (acpica.initialization().next(new NamespaceObjects(acpica.interpreter().namespace()))) {
			case Advance.Wants(var object, var waiting) when isConnected(acpica, waiting) -> Transition.next(
					at.withAcpica(acpica.with(waiting.answered(new Evaluated.Value(new Data.Other(ObjectType.UNINITIALIZED))))), Effect.NONE, begin());
			case Advance.Wants(var object, var waiting) -> Transition.call(at.withAcpica(acpica.with(waiting)),
					new InitializeDevices(Optional.of(object)), new Evaluate(object));
			case Advance.Went(var next) -> Transition.next(at.withAcpica(acpica.with(next)), Effect.NONE, begin());
			case Advance.Ended(var done) -> Transition.finish(at,
					new Effect.Noted(done.run().size() + " methods have run, " + done.problems().size() + " failed"), Result.OK);
		};
	}

	/** Regions that are declared from now on are told of their address spaces at once. */
	private static Machine announcing(Machine machine) {
		var acpica = machine.acpica();
		var interpreter = acpica.interpreter();
		return interpreter.isAnnouncing() ? machine
				: machine.withAcpica(acpica.with(interpreter.announcing(acpica.initialization().there())));
	}

	/** The machine with the answer; a region whose {@code _REG} has run is not told a second time. */
	private static Machine answered(Machine machine) {
		var acpica = machine.acpica();
		var outcome = Outcomes.of(acpica.interpreter());
		var region = acpica.initialization().announced().filter(path -> outcome instanceof Evaluated.Value);
		var known = region.map(acpica::connecting).orElse(acpica);
		return machine.withAcpica(known.with(acpica.initialization().answered(outcome)));
	}

	private static boolean isConnected(Acpica acpica, Initialization waiting) {
		return waiting.announced().filter(acpica.regions().connected().regions()::contains).isPresent();
	}

	@Override
	public List<Variable> variables() {
		return wanted.stream().map(object -> new Variable("object", object.object().shortText())).toList();
	}
}
