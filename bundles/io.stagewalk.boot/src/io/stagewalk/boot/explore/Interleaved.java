package io.stagewalk.boot.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.stagewalk.boot.machine.Machine;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.CallStack;
import io.stagewalk.trace.MachineState;
import io.stagewalk.trace.Variable;
import io.stagewalk.translation.builder.XenP2m;

/**
 * Strands that go on in an order that is laid down: a state as any other, so that what was found can be walked through.
 *
 * @param machine  what they share, with the call stacks of the strand that went on last
 * @param schedule whose turn it is, move after move; the first may be under way
 */
record Interleaved(Machine machine, List<Strand> strands, List<Turn> schedule) implements MachineState {

	/** @param steps how many steps a strand makes before another goes on */
	record Turn(int strand, int steps) {
	}

	Interleaved {
		strands = List.copyOf(strands);
		schedule = List.copyOf(schedule);
	}

	@Override
	public PhysicalMemory memory() {
		return machine.memory();
	}

	@Override
	public Optional<XenP2m> p2m() {
		return machine.p2m();
	}

	@Override
	public List<Actor> actors() {
		return machine.actors();
	}

	/** Of the strand whose turn it is; else of one that is within something there. */
	@Override
	public CallStack stack(Actor actor) {
		return Stream.concat(Stream.of(machine.threads().stack(actor)), strands.stream().map(strand -> strand.stack(actor)))
				.filter(stack -> !stack.isEmpty()).findFirst().orElse(CallStack.EMPTY);
	}

	@Override
	public Actor running() {
		return schedule.isEmpty() ? machine.running() : strands.get(schedule.getFirst().strand()).runningNext();
	}

	@Override
	public List<Variable> registers(Actor actor) {
		return machine.registers(actor);
	}

	@Override
	public Optional<Advance> next() {
		if (schedule.isEmpty()) {
			return Optional.empty();
		}
		var turn = schedule.getFirst();
		var advanced = strands.get(turn.strand()).step(machine);
		var all = new ArrayList<>(strands);
		all.set(turn.strand(), advanced.strand());
		var left = new ArrayList<>(schedule);
		if (turn.steps() == 1) {
			left.removeFirst();
		} else {
			left.set(0, new Turn(turn.strand(), turn.steps() - 1));
		}
		return Optional.of(new Advance(advanced.advance().step(), new Interleaved(advanced.machine(), all, left)));
	}
}
