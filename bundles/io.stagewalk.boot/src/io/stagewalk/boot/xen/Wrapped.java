package io.stagewalk.boot.xen;

import java.util.List;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.trace.Variable;

/** A function that calls one other and passes its result on. */
record Wrapped(Function function, Activation callee) implements Activation {

	@Override
	public Transition step(Machine machine) {
		return Transition.call(machine, this, callee);
	}

	@Override
	public Activation returned(Result result) {
		return new Passing(function, result);
	}

	@Override
	public List<Variable> variables() {
		return callee.variables();
	}

	private record Passing(Function function, Result result) implements Activation {
		@Override
		public Transition step(Machine machine) {
			return Transition.finish(machine, Effect.NONE, result);
		}
	}
}
