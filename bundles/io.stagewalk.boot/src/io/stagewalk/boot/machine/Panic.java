package io.stagewalk.boot.machine;

import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;

/** The end: the function could not go on. @param who is at its end with it */
public record Panic(Effect.Died.Who who, Function function, String reason) implements Activation {

	/** Of Dom0's kernel. */
	public Panic(Function function, String reason) {
		this(Effect.Died.Who.DOM0, function, reason);
	}

	/** Of Xen. */
	public static Panic ofXen(Function function, String reason) {
		return new Panic(Effect.Died.Who.XEN, function, reason);
	}

	@Override
	public Transition step(Machine machine) {
		return new Transition(machine, new Effect.Died(who, reason), new Control.Halt());
	}
}
