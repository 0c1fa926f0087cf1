package io.stagewalk.boot.machine;

import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;

/** A function of which the model knows one effect, which changes nothing in the machine. */
public record Act(Function function, Effect effect) implements Activation {

	public static Act note(Function function, String text) {
		return new Act(function, new Effect.Noted(text));
	}

	@Override
	public Transition step(Machine machine) {
		return Transition.finish(machine, effect, Result.OK);
	}
}
