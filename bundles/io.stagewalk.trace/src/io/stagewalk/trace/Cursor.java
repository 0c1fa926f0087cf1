package io.stagewalk.trace;

/**
 * A place in a trace, and the actor one looks at. Immutable: a move gives another cursor. For each move, backward is
 * what forward would be on the reversed trace, calls and returns exchanged; so forward and back is where one was.
 *
 * @param position 0 to the size of the trace
 */
public record Cursor(Trace trace, int position, Actor selected) {

	public Cursor {
		if (position < 0 || position > trace.size()) {
			throw new IllegalArgumentException("position " + position + " of a trace of " + trace.size() + " steps");
		}
	}

	/** The beginning of a trace, with the actor selected who acts first. */
	public static Cursor atStart(Trace trace) {
		return new Cursor(trace, 0, trace.stateAt(0).running());
	}

	public MachineState state() {
		return trace.stateAt(position);
	}

	public Cursor at(int newPosition) {
		return new Cursor(trace, newPosition, selected);
	}

	public Cursor select(Actor actor) {
		return new Cursor(trace, position, actor);
	}

	public boolean canMove(Direction direction) {
		return direction == Direction.FORWARD ? position < trace.size() : position > 0;
	}

	/** One step, whoever makes it; the one who acts next becomes selected. */
	public Cursor into(Direction direction) {
		return canMove(direction) ? at(position + sign(direction)).selectRunning() : this;
	}

	/**
	 * To where the selected actor has done what it is about to do, calls and all.
	 *
	 * @param stop where to stop on the way
	 */
	public Cursor over(Direction direction, StopCondition stop) {
		return moveUntilDepth(direction, depth(), stop);
	}

	/**
	 * To where the selected actor has left the function it is in.
	 *
	 * @param stop where to stop on the way
	 */
	public Cursor out(Direction direction, StopCondition stop) {
		return moveUntilDepth(direction, depth() - 1, stop);
	}

	/** Until a condition holds, or to the end; the one who acts next becomes selected. */
	public Cursor run(Direction direction, StopCondition condition) {
		for (int at = position; direction == Direction.FORWARD ? at < trace.size() : at > 0;) {
			int step = direction == Direction.FORWARD ? at : at - 1;
			at += sign(direction);
			if (condition.stopsAt(trace, step, direction)) {
				return at(at).selectRunning();
			}
		}
		return at(direction == Direction.FORWARD ? trace.size() : 0).selectRunning();
	}

	private Cursor selectRunning() {
		return select(state().running());
	}

	private int depth() {
		return state().stack(selected).depth();
	}

	/** Moves until a step that concerns the selected actor leaves its stack no deeper than asked. */
	private Cursor moveUntilDepth(Direction direction, int wanted, StopCondition stop) {
		int depth = depth();
		for (int at = position; direction == Direction.FORWARD ? at < trace.size() : at > 0;) {
			int index = direction == Direction.FORWARD ? at : at - 1;
			var step = trace.step(index);
			at += sign(direction);
			depth += sign(direction) * depthChange(step);
			if (step.concerns(selected) && depth <= wanted) {
				return at(at);
			}
			if (stop.stopsAt(trace, index, direction)) {
				return at(at).selectRunning();
			}
		}
		return at(direction == Direction.FORWARD ? trace.size() : 0);
	}

	/** By how much a step deepens the selected actor's stack. */
	private int depthChange(Step step) {
		return switch (step.motion()) {
			case Motion.Within within -> 0;
			case Motion.Call call -> step.actor().equals(selected) ? 1 : 0;
			case Motion.Return back -> step.actor().equals(selected) ? -1 : 0;
			case Motion.Enter enter -> enter.entered().equals(selected) ? 1 : 0;
			case Motion.Leave leave -> step.actor().equals(selected) ? -1 : 0;
		};
	}

	private static int sign(Direction direction) {
		return direction == Direction.FORWARD ? 1 : -1;
	}
}
