package io.stagewalk.debug.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.debug.core.model.IRegisterGroup;
import org.eclipse.debug.core.model.IStackFrame;
import org.eclipse.debug.core.model.IVariable;

import io.stagewalk.trace.CallStack;
import io.stagewalk.trace.Function;
import io.stagewalk.trace.SourceLine;
import io.stagewalk.trace.Variable;

/** A frame of an actor's stack: the same element for as long as the function is active. */
public final class TraceFrame extends BootElement implements IStackFrame {
	private final ActorThread thread;
	private volatile Content content;
	private volatile Content before;

	/**
	 * What the frame shows at a place.
	 *
	 * @param stack with this frame as its innermost
	 */
	private record Content(CallStack stack, Place place, Optional<SourceLine> line) {
		List<Variable> variables(ActorThread thread) {
			var all = new ArrayList<Variable>(stack.top().orElseThrow().variables());
			all.addAll(place.state().registers(thread.actor()));
			return all;
		}
	}

	TraceFrame(ActorThread thread) {
		super(thread.target());
		this.thread = thread;
	}

	/** Shows from now on what the innermost frame of a stack holds. */
	void settle(CallStack stack, Place place) {
		before = content;
		content = new Content(stack, place, place.line(thread.actor(), stack));
	}

	public Function function() {
		return content.stack.top().orElseThrow().function();
	}

	/** The line of the scenario that the frame works on. */
	public Optional<SourceLine> line() {
		return content.line;
	}

	@Override
	public String getName() {
		return function().name();
	}

	@Override
	public ActorThread getThread() {
		return thread;
	}

	@Override
	public IVariable[] getVariables() {
		var now = content.variables(thread);
		var then = before == null ? List.<Variable>of() : before.variables(thread);
		return TraceVariable.all(this, "", now, then);
	}

	@Override
	public boolean hasVariables() {
		return true;
	}

	@Override
	public int getLineNumber() {
		return line().map(SourceLine::line).orElse(-1);
	}

	@Override
	public int getCharStart() {
		return -1;
	}

	@Override
	public int getCharEnd() {
		return -1;
	}

	@Override
	public IRegisterGroup[] getRegisterGroups() {
		return new IRegisterGroup[0];
	}

	@Override
	public boolean hasRegisterGroups() {
		return false;
	}

	/** Only the frames of the selected actor hold the views' selection; it follows the cursor from the others. */
	@Override
	public boolean isSuspended() {
		return thread.isSuspended() && target().place().cursor().selected().equals(thread.actor());
	}

	@Override
	public boolean isStepping() {
		return thread.isStepping() && target().moving() instanceof MoveJob job && job.thread() == thread;
	}

	@Override
	public boolean canStepInto() {
		return thread.canStepInto();
	}

	@Override
	public boolean canStepOver() {
		return thread.canStepOver();
	}

	@Override
	public boolean canStepReturn() {
		return thread.canStepReturn();
	}

	@Override
	public void stepInto() {
		thread.stepInto();
	}

	@Override
	public void stepOver() {
		thread.stepOver();
	}

	@Override
	public void stepReturn() {
		thread.stepReturn();
	}

	@Override
	public boolean canResume() {
		return thread.canResume();
	}

	@Override
	public boolean canSuspend() {
		return thread.canSuspend();
	}

	@Override
	public void resume() {
		thread.resume();
	}

	@Override
	public void suspend() {
		thread.suspend();
	}

	@Override
	public boolean canTerminate() {
		return thread.canTerminate();
	}

	@Override
	public boolean isTerminated() {
		return thread.isTerminated();
	}

	@Override
	public void terminate() {
		thread.terminate();
	}
}
