package io.stagewalk.boot.machine;

import io.stagewalk.memory.PA;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;

/**
 * A driver's interrupt handler reads an SMMU's events, one a step, until there are no more. Those of transactions that wait are
 * read by whoever answers them.
 *
 * @param consequence what it means to the driver that a transaction was ended, for people
 */
public record ReadEvents(Function function, PA smmu, String consequence) implements Activation {

	@Override
	public Transition step(Machine machine) {
		var unit = machine.io().smmu(smmu).orElseThrow();
		var next = unit.events().nextEnded(machine.memory());
		if (next.isEmpty()) {
			// another CPU's handler has read what was there
			return Transition.finish(machine, Result.OK);
		}
		var event = next.get();
		var left = unit.withEvents(unit.events().without(machine.memory(), event));
		var effect = new Effect.Noted(String.format("reads event 0x%02x %s of StreamID %s: 0x%016x 0x%016x 0x%016x 0x%016x; %s",
				event.type(), event.name(), event.stream(), event.dword0(), event.dword1(), event.dword2(), event.dword3(), consequence));
		var after = machine.withIo(machine.io().with(left));
		return left.events().nextEnded(machine.memory()).isPresent() ? Transition.next(after, effect, this)
				: Transition.finish(after, effect, Result.OK);
	}
}
