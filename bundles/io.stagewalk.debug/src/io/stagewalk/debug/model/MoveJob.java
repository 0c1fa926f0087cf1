package io.stagewalk.debug.model;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugEvent;

import io.stagewalk.trace.Cursor;
import io.stagewalk.trace.Direction;
import io.stagewalk.trace.StopCondition;

/** Makes one move of one thread. Cancelled, it stops where it has got to. */
final class MoveJob extends Job {
	private final ActorThread thread;
	private final Move move;
	private final Direction direction;
	private final StopCondition breakpoints;

	MoveJob(ActorThread thread, Move move, Direction direction, StopCondition breakpoints) {
		super("Moving through " + thread.target().getName());
		this.thread = thread;
		this.move = move;
		this.direction = direction;
		this.breakpoints = breakpoints;
		setSystem(move.isStep());
	}

	ActorThread thread() {
		return thread;
	}

	Move move() {
		return move;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		var target = thread.target();
		var start = target.session().cursor();
		var end = start;
		boolean atBreakpoint = false;
		try {
			StopCondition cancelled = (trace, step, way) -> monitor.isCanceled();
			end = move.from(start.select(thread.actor()), direction, breakpoints.or(cancelled));
			atBreakpoint = !monitor.isCanceled() && stoppedAtBreakpoint(start, end);
		} finally {
			target.moved(this, end, detail(monitor, atBreakpoint));
		}
		return Status.OK_STATUS;
	}

	private boolean stoppedAtBreakpoint(Cursor start, Cursor end) {
		if (move == Move.INTO || end.position() == start.position()) {
			return false;
		}
		int crossed = direction == Direction.FORWARD ? end.position() - 1 : end.position();
		return breakpoints.stopsAt(end.trace(), crossed, direction);
	}

	private int detail(IProgressMonitor monitor, boolean atBreakpoint) {
		if (atBreakpoint) {
			return DebugEvent.BREAKPOINT;
		}
		return move.isStep() && !monitor.isCanceled() ? DebugEvent.STEP_END : DebugEvent.CLIENT_REQUEST;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == thread.target();
	}
}
