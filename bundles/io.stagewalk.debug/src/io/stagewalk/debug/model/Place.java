package io.stagewalk.debug.model;

import java.util.Optional;

import io.stagewalk.trace.Actor;
import io.stagewalk.trace.CallStack;
import io.stagewalk.trace.Cursor;
import io.stagewalk.trace.MachineState;
import io.stagewalk.trace.Motion;
import io.stagewalk.trace.SourceLine;
import io.stagewalk.trace.StopCondition;

/**
 * A cursor with the state under it, so that nobody has to ask the trace for it twice.
 *
 * @param state the state at the cursor
 * @param boot  the line of the scenario that stands for the boot itself
 */
public record Place(Cursor cursor, MachineState state, Optional<SourceLine> boot) {

	/** Asks the trace for the state, which takes time; not for the UI thread. */
	static Place of(Cursor cursor, Optional<SourceLine> boot) {
		return new Place(cursor, cursor.state(), boot);
	}

	/** Whether there are steps to come, and an actor makes the next one. */
	public boolean isNext(Actor actor) {
		return cursor.position() < cursor.trace().size() && state.running().equals(actor);
	}

	/**
	 * The line of the scenario that part of a stack works on: its own; where another actor trapped into it, that of the
	 * actor that waits; that of the function which is about to be called; or else the line that says to boot.
	 *
	 * @param actor whose stack it is
	 * @param stack from the frame in question outwards
	 */
	Optional<SourceLine> line(Actor actor, CallStack stack) {
		return stack.source().or(() -> waitingLine(actor)).or(() -> calledLine(actor, stack)).or(() -> boot);
	}

	private Optional<SourceLine> waitingLine(Actor actor) {
		return state.actors().stream().filter(other -> !other.equals(actor)).map(other -> state.stack(other).source())
				.flatMap(Optional::stream).findFirst();
	}

	private Optional<SourceLine> calledLine(Actor actor, CallStack stack) {
		int position = cursor.position();
		boolean calls = isNext(actor) && stack.equals(state.stack(actor))
				&& cursor.trace().step(position).motion() instanceof Motion.Call;
		return calls ? StopCondition.lineAt(cursor.trace(), position + 1) : Optional.empty();
	}
}
