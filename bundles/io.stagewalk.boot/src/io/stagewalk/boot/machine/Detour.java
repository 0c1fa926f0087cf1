package io.stagewalk.boot.machine;

import java.util.List;

import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.trace.Variable;

/** Carries out what the scenario wants done at a place, and then lets the boot go on there. */
record Detour(Function function, List<Activation> statements, Control afterwards) implements Activation {

	@Override
	public Transition step(Machine machine) {
		if (statements.isEmpty()) {
			return new Transition(machine, Effect.NONE, afterwards);
		}
		var rest = new Detour(function, statements.subList(1, statements.size()), afterwards);
		return Transition.call(machine, rest, statements.getFirst());
	}

	@Override
	public List<Variable> variables() {
		return List.of();
	}
}
