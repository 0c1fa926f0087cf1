package io.stagewalk.boot.machine;

import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;

/** The end: the function could not go on. */
public record Panic(Function function, String reason) implements Activation {

	@Override
	public Transition step(Machine machine) {
		return new Transition(machine, new Effect.Died(reason), new Control.Halt());
	}
}
