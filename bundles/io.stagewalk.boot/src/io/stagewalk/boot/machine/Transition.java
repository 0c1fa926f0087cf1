package io.stagewalk.boot.machine;

import io.stagewalk.trace.Effect;

/**
 * One step of an activation.
 *
 * @param machine as the step leaves it, call stacks aside
 */
public record Transition(Machine machine, Effect effect, Control control) {

	/** The same effect, with another way to go on. */
	public Transition then(Control other) {
		return new Transition(machine, effect, other);
	}

	/** The same step with an effect of its own. */
	public Transition with(Effect other) {
		return new Transition(machine, other, control);
	}

	public static Transition next(Machine machine, Effect effect, Activation self) {
		return new Transition(machine, effect, new Control.Next(self));
	}

	public static Transition call(Machine machine, Activation self, Activation callee) {
		return new Transition(machine, Effect.NONE, new Control.Call(self, callee));
	}

	public static Transition finish(Machine machine, Effect effect, Result result) {
		return new Transition(machine, effect, new Control.Return(result));
	}

	public static Transition finish(Machine machine, Result result) {
		return finish(machine, Effect.NONE, result);
	}
}
