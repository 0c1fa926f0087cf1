package io.stagewalk.boot.machine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.stagewalk.trace.Function;
import io.stagewalk.trace.SourceLine;
import io.stagewalk.trace.Variable;

/**
 * An activation of a function that the version that boots does not have: its caller does what it does.
 *
 * @param caller as it waits for the callee
 */
record Inlined(Activation caller, Activation callee) implements Activation {

	@Override
	public Function function() {
		return caller.function();
	}

	@Override
	public Transition step(Machine machine) {
		var transition = callee.step(machine);
		return transition.then(switch (transition.control()) {
			case Control.Next next -> machine.given().names().has(next.self().function())
					? new Control.Call(caller, next.self()) : new Control.Next(with(next.self()));
			case Control.Call call -> new Control.Call(with(call.self()), call.callee());
			case Control.Enter enter -> new Control.Enter(with(enter.self()), enter.actor(), enter.callee());
			case Control.Return back -> new Control.Next(caller.returned(back.result()));
			case Control.Halt halt -> halt;
		});
	}

	@Override
	public Activation returned(Result result) {
		return with(callee.returned(result));
	}

	@Override
	public Activation itself() {
		return caller.itself();
	}

	private Inlined with(Activation changed) {
		return new Inlined(caller, changed);
	}

	/** Of those that both have, what the callee has: where it is now. */
	@Override
	public List<Variable> variables() {
		var inner = callee.variables();
		var names = inner.stream().map(Variable::name).collect(Collectors.toSet());
		return Stream.concat(caller.variables().stream().filter(variable -> !names.contains(variable.name())), inner.stream()).toList();
	}

	@Override
	public Optional<SourceLine> source() {
		return callee.source().or(caller::source);
	}
}
