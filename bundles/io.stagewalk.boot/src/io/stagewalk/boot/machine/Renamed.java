package io.stagewalk.boot.machine;

import java.util.List;
import java.util.Optional;

import io.stagewalk.boot.version.Names;
import io.stagewalk.trace.Function;
import io.stagewalk.trace.SourceLine;
import io.stagewalk.trace.Variable;

/** An activation of a function that the version that boots calls otherwise than the model does, or has in another file. */
record Renamed(Function function, Activation activation) implements Activation {

	/** What stands on the stack for an activation. */
	static Activation of(Activation activation, Names names) {
		var known = activation.function();
		var real = names.of(known);
		return real == known ? activation : new Renamed(real, activation);
	}

	@Override
	public Transition step(Machine machine) {
		return activation.step(machine);
	}

	@Override
	public Activation returned(Result result) {
		return activation.returned(result);
	}

	@Override
	public List<Variable> variables() {
		return activation.variables();
	}

	@Override
	public Optional<SourceLine> source() {
		return activation.source();
	}

	@Override
	public Activation itself() {
		return activation.itself();
	}
}
