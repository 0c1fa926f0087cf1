package io.stagewalk.boot.machine;

import io.stagewalk.trace.Actor;

/** How the running actor's stack goes on after a step. */
public sealed interface Control {

	/** The innermost activation becomes another: itself at its next position, or what it ends by calling. */
	record Next(Activation self) implements Control {
	}

	/** {@code self} is what waits for the callee to return. */
	record Call(Activation self, Activation callee) implements Control {
	}

	record Return(Result result) implements Control {
	}

	/** Another actor starts an activation, and this one waits for it as {@code self}. */
	record Enter(Activation self, Actor actor, Activation callee) implements Control {
	}

	/** The run is over. */
	record Halt() implements Control {
	}
}
