package io.stagewalk.boot.machine;

import io.stagewalk.boot.version.Names;
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

	/** The same in the versions that boot: by their names, and without the calls of functions that they do not have. */
	default Control by(Names names) {
		return switch (this) {
			case Next next -> new Next(Renamed.of(next.self, names));
			case Call call -> names.has(call.callee.function())
					? new Call(Renamed.of(call.self, names), Renamed.of(call.callee, names))
					: new Next(Renamed.of(new Inlined(call.self, call.callee), names));
			case Return back -> back;
			case Enter enter -> new Enter(Renamed.of(enter.self, names), enter.actor, Renamed.of(enter.callee, names));
			case Halt halt -> halt;
		};
	}
}
