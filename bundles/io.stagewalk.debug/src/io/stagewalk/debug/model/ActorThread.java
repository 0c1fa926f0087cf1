package io.stagewalk.debug.model;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.debug.core.model.IStackFrame;
import org.eclipse.debug.core.model.IThread;

import io.stagewalk.trace.Actor;
import io.stagewalk.trace.CallStack;
import io.stagewalk.trace.Direction;

/** An actor of the trace, as a thread. */
public final class ActorThread extends BootElement implements IThread {
	private final Actor actor;
	private CallStack stack = CallStack.EMPTY;
	/** Outermost first. */
	private volatile List<TraceFrame> frames = List.of();

	ActorThread(BootTarget target, Actor actor) {
		super(target);
		this.actor = actor;
	}

	public Actor actor() {
		return actor;
	}

	/** Begins a move, with this thread's actor as the one that over and out are about. */
	public void move(Move move, Direction direction) {
		target().move(this, move, direction);
	}

	/** Whether a move would lead anywhere now. */
	public boolean canMove(Move move, Direction direction) {
		return target().canMove(direction) && (move != Move.OUT || !frames.isEmpty());
	}

	/**
	 * Takes the stack that the actor has at a place. A frame whose function and callers are as before stays the same
	 * element, so that views keep what they show of it.
	 *
	 * @return whether the thread looks different now
	 */
	boolean settle(Place place) {
		var before = stack;
		stack = place.state().stack(actor);
		var settled = new ArrayList<TraceFrame>(stack.depth());
		settle(stack, place, settled);
		frames = List.copyOf(settled);
		return !stack.equals(before) || place.state().running().equals(actor);
	}

	private void settle(CallStack at, Place place, List<TraceFrame> settled) {
		var stacks = new ArrayList<CallStack>(at.depth());
		for (var rest = at; !rest.isEmpty(); rest = rest.pop()) {
			stacks.add(rest);
		}
		for (var rest : stacks.reversed()) {
			int depth = settled.size();
			var known = depth < frames.size() ? frames.get(depth) : null;
			boolean same = known != null && known.function().equals(rest.top().orElseThrow().function())
					&& (depth == 0 || settled.getLast() == frames.get(depth - 1));
			var frame = same ? known : new TraceFrame(this);
			frame.settle(rest, place);
			settled.add(frame);
		}
	}

	@Override
	public String getName() {
		return actor.label();
	}

	@Override
	public IStackFrame[] getStackFrames() {
		return hasStackFrames() ? frames.reversed().toArray(IStackFrame[]::new) : new IStackFrame[0];
	}

	@Override
	public boolean hasStackFrames() {
		return !frames.isEmpty() && (isSuspended() || isStepping());
	}

	@Override
	public TraceFrame getTopStackFrame() {
		return hasStackFrames() ? frames.getLast() : null;
	}

	@Override
	public int getPriority() {
		return 0;
	}

	@Override
	public IBreakpoint[] getBreakpoints() {
		return isSuspended() && target().place().cursor().selected().equals(actor) ? target().breakpointsHere()
				: new IBreakpoint[0];
	}

	@Override
	public boolean isSuspended() {
		return target().isSuspended();
	}

	@Override
	public boolean isStepping() {
		var moving = target().moving();
		return moving != null && moving.move().isStep();
	}

	@Override
	public boolean canStepInto() {
		return canMove(Move.INTO, Direction.FORWARD);
	}

	@Override
	public boolean canStepOver() {
		return canMove(Move.OVER, Direction.FORWARD);
	}

	@Override
	public boolean canStepReturn() {
		return canMove(Move.OUT, Direction.FORWARD);
	}

	@Override
	public void stepInto() {
		move(Move.INTO, Direction.FORWARD);
	}

	@Override
	public void stepOver() {
		move(Move.OVER, Direction.FORWARD);
	}

	@Override
	public void stepReturn() {
		move(Move.OUT, Direction.FORWARD);
	}

	@Override
	public boolean canResume() {
		return canMove(Move.RUN, Direction.FORWARD);
	}

	@Override
	public void resume() {
		move(Move.RUN, Direction.FORWARD);
	}

	@Override
	public boolean canSuspend() {
		return target().canSuspend();
	}

	@Override
	public void suspend() {
		target().suspend();
	}

	@Override
	public boolean canTerminate() {
		return target().canTerminate();
	}

	@Override
	public boolean isTerminated() {
		return target().isTerminated();
	}

	@Override
	public void terminate() {
		target().terminate();
	}
}
