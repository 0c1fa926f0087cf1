package io.stagewalk.boot.machine;

import java.util.List;

import io.stagewalk.trace.Function;
import io.stagewalk.trace.Variable;

/**
 * A function that, as far as the model goes, calls others one after the other.
 *
 * @param next index of the next call
 */
public record Routine(Function function, List<Activation> calls, int next) implements Activation {
	public Routine {
		calls = List.copyOf(calls);
	}

	public static Routine of(Function function, List<? extends Activation> calls) {
		return new Routine(function, List.copyOf(calls), 0);
	}

	public static Routine of(Function function, Activation... calls) {
		return new Routine(function, List.of(calls), 0);
	}

	@Override
	public Transition step(Machine machine) {
		return next < calls.size() ? Transition.call(machine, new Routine(function, calls, next + 1), calls.get(next))
				: Transition.finish(machine, Result.OK);
	}

	@Override
	public List<Variable> variables() {
		return List.of();
	}
}
