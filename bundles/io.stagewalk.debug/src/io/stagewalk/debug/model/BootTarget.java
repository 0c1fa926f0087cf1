package io.stagewalk.debug.model;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.debug.core.model.IDebugTarget;
import org.eclipse.debug.core.model.IMemoryBlock;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.core.model.IThread;

import io.stagewalk.debug.Session;
import io.stagewalk.debug.Sessions;
import io.stagewalk.debug.breakpoints.ScenarioBreakpoints;
import io.stagewalk.trace.Cursor;
import io.stagewalk.trace.Direction;
import io.stagewalk.trace.SourceLine;
import io.stagewalk.trace.Trace;

/**
 * A session as the platform's debugger sees it. All actors stop and go together, since there is one cursor; at either end
 * of the trace the target stays suspended, so that one can go back.
 */
public final class BootTarget extends BootElement implements IDebugTarget, Session.Listener {
	private final ILaunch launch;
	private final Session session;
	private final ScenarioBreakpoints breakpoints;
	private final ActorThreads threads;
	private final Map<Trace, String> descriptions = new ConcurrentHashMap<>();
	/** Guards what follows; held for no longer than it takes to look. */
	private final Object lock = new Object();
	private MoveJob moving;
	private boolean terminated;

	/**
	 * A target that is known to nobody yet; {@link #start} makes it so.
	 *
	 * @param bootLine the line of the scenario that stands for what belongs to no other
	 */
	public BootTarget(ILaunch launch, Session session, ScenarioBreakpoints breakpoints, Optional<SourceLine> bootLine) {
		super(null);
		this.launch = launch;
		this.session = session;
		this.breakpoints = breakpoints;
		this.threads = new ActorThreads(this, bootLine);
		threads.settle(session.cursor());
	}

	/** Shows the target, suspended where its session stands. */
	public void start() {
		session.addListener(this);
		launch.addDebugTarget(this);
		fireCreationEvent();
		Sessions.activate(session);
		selectedThread().fireSuspendEvent(DebugEvent.CLIENT_REQUEST);
	}

	public Session session() {
		return session;
	}

	/** The thread that over and out are about, if no other one is asked. */
	public ActorThread selectedThread() {
		return threads.of(session.cursor().selected());
	}

	/** Whether a move in a direction leads anywhere now. */
	public boolean canMove(Direction direction) {
		return isSuspended() && session.cursor().canMove(direction);
	}

	/** Begins a move of a thread; does nothing if it cannot be made now. */
	void move(ActorThread thread, Move move, Direction direction) {
		var job = new MoveJob(thread, move, direction, breakpoints.stopCondition());
		synchronized (lock) {
			if (!canMove(direction)) {
				return;
			}
			moving = job;
		}
		thread.fireResumeEvent(move.resumeDetail());
		job.schedule();
	}

	/** A move is done; called on its own thread. */
	void moved(MoveJob job, Cursor end, int detail) {
		session.moveTo(end);
		synchronized (lock) {
			moving = null;
			if (terminated) {
				return;
			}
		}
		show(Optional.of(job.thread()), detail);
	}

	/** Somebody else moved the cursor: a view, or undo. */
	@Override
	public void cursorMoved(Session moved) {
		if (moving() != null) {
			return; // the end of the move shows where the cursor is then
		}
		ICoreRunnable follow = monitor -> show(Optional.empty(), DebugEvent.STEP_END);
		Job.createSystem("Following the cursor of " + getName(), follow).schedule();
	}

	/**
	 * Brings all threads to the cursor, and tells the platform.
	 *
	 * @param mover who resumed for it already
	 */
	private void show(Optional<ActorThread> mover, int detail) {
		var before = threads.place();
		var events = threads.suspended(threads.settle(session.cursor()), mover, detail);
		if (before.cursor().trace() != threads.place().cursor().trace()) {
			events.add(new DebugEvent(this, DebugEvent.CHANGE, DebugEvent.STATE));
		}
		DebugPlugin.getDefault().fireDebugEventSet(events.toArray(DebugEvent[]::new));
	}

	/** Says what a trace of the session is a run of: of which Xen, under which policy. */
	public void describe(Trace trace, String description) {
		descriptions.put(trace, description);
	}

	/** Where the threads stand. */
	public Place place() {
		return threads.place();
	}

	/** The move that is being made, or null. */
	MoveJob moving() {
		return locked(() -> moving);
	}

	private <T> T locked(Supplier<T> value) {
		synchronized (lock) {
			return value.get();
		}
	}

	@Override
	public BootTarget getDebugTarget() {
		return this;
	}

	@Override
	public ILaunch getLaunch() {
		return launch;
	}

	@Override
	public String getName() {
		return descriptions.getOrDefault(session.cursor().trace(), session.name());
	}

	@Override
	public IThread[] getThreads() {
		return isTerminated() ? new IThread[0] : threads.all();
	}

	@Override
	public boolean hasThreads() {
		return !isTerminated();
	}

	@Override
	public IProcess getProcess() {
		return null;
	}

	@Override
	public boolean isSuspended() {
		return locked(() -> moving == null && !terminated);
	}

	@Override
	public boolean canSuspend() {
		return locked(() -> moving != null && !terminated);
	}

	@Override
	public void suspend() {
		var job = moving();
		if (job != null) {
			job.cancel();
		}
	}

	@Override
	public boolean canResume() {
		return canMove(Direction.FORWARD);
	}

	@Override
	public void resume() {
		selectedThread().resume();
	}

	@Override
	public boolean isTerminated() {
		return locked(() -> terminated);
	}

	@Override
	public boolean canTerminate() {
		return !isTerminated();
	}

	@Override
	public void terminate() {
		synchronized (lock) {
			if (terminated) {
				return;
			}
			terminated = true;
		}
		suspend();
		session.removeListener(this);
		Sessions.close(session);
		fireTerminateEvent();
	}

	@Override
	public boolean canDisconnect() {
		return false;
	}

	@Override
	public void disconnect() throws DebugException {
		throw unsupported("Disconnecting");
	}

	@Override
	public boolean isDisconnected() {
		return false;
	}

	@Override
	public boolean supportsBreakpoint(IBreakpoint breakpoint) {
		return breakpoints.supports(breakpoint);
	}

	/** Breakpoints at which the cursor stands. */
	IBreakpoint[] breakpointsHere() {
		return breakpoints.at(session.cursor());
	}

	@Override
	public void breakpointAdded(IBreakpoint breakpoint) {
		// every move asks for the breakpoints anew
	}

	@Override
	public void breakpointRemoved(IBreakpoint breakpoint, IMarkerDelta delta) {
		// every move asks for the breakpoints anew
	}

	@Override
	public void breakpointChanged(IBreakpoint breakpoint, IMarkerDelta delta) {
		// every move asks for the breakpoints anew
	}

	@Override
	public boolean supportsStorageRetrieval() {
		return false;
	}

	@Override
	public IMemoryBlock getMemoryBlock(long startAddress, long length) throws DebugException {
		throw unsupported("A memory block");
	}
}
