package io.stagewalk.boot.linux;

import java.util.List;
import java.util.Optional;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Panic;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.trace.Function;
import io.stagewalk.trace.Variable;

/**
 * A function that calls one other and ends with what that one ends with.
 *
 * @param result once it is known
 */
public record Within(Function function, Activation callee, Optional<Result> result) implements Activation {

	/** Functions that call each other, the outermost first, down to one that does something. */
	public static Activation of(List<Function> functions, Activation innermost) {
		Activation all = innermost;
		for (var function : functions.reversed()) {
			all = new Within(function, all, Optional.empty());
		}
		return all;
	}

	@Override
	public Transition step(Machine machine) {
		return result.map(known -> Transition.finish(machine, known)).orElseGet(() -> Transition.call(machine, this, callee));
	}

	@Override
	public Activation returned(Result returned) {
		return switch (returned) {
			case Result.Value value -> new Within(function, callee, Optional.of(value));
			case Result.Retry retry -> this;
			case Result.Abort abort -> new Panic(function, abort.reason());
		};
	}

	@Override
	public List<Variable> variables() {
		return callee.variables();
	}
}
