package io.stagewalk.boot.linux.acpi;

import java.util.List;

import io.stagewalk.aml.device.Wanted;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.trace.Function;
import io.stagewalk.trace.Variable;

/** {@code acpi_ns_evaluate}: reads an object, or runs a method. What comes of it is left in the interpreter. */
record Evaluate(Wanted wanted) implements Activation {

	@Override
	public Function function() {
		return AcpiFunctions.ACPI_NS_EVALUATE;
	}

	@Override
	public Transition step(Machine machine) {
		var acpica = machine.acpica();
		var begun = machine.withAcpica(acpica.beginning(acpica.interpreter().evaluating(wanted.object(), wanted.arguments())));
		return Execution.outermost(function(), wanted.object().shortText()).step(begun);
	}

	@Override
	public List<Variable> variables() {
		return List.of(new Variable("object", wanted.object().shortText()));
	}
}
