package io.stagewalk.debug.model;

import java.util.Optional;

import io.stagewalk.trace.Actor;
import io.stagewalk.trace.CallStack;
import io.stagewalk.trace.Cursor;
import io.stagewalk.trace.MachineState;
import io.stagewalk.trace.SourceLine;

/**
 * A cursor with the state under it, so that nobody has to ask the trace for it twice.
 *
 * @param state the state at the cursor
 */
public record Place(Cursor cursor, MachineState state) {

	/** Asks the trace for the state, which takes time; not for the UI thread. */
	static Place of(Cursor cursor) {
		return new Place(cursor, cursor.state());
	}

	/** Whether there are steps to come, and an actor makes the next one. */
	public boolean isNext(Actor actor) {
		return cursor.position() < cursor.trace().size() && state.running().equals(actor);
	}

	/**
	 * The line of the scenario that part of a stack works on: its own, or, where another actor trapped into it, that of
	 * the actor that waits.
	 *
	 * @param actor whose stack it is
	 * @param stack from the frame in question outwards
	 */
	Optional<SourceLine> line(Actor actor, CallStack stack) {
		var own = stack.source();
		if (own.isPresent()) {
			return own;
		}
		return state.actors().stream().filter(other -> !other.equals(actor)).map(other -> state.stack(other).source())
				.flatMap(Optional::stream).findFirst();
	}
}
