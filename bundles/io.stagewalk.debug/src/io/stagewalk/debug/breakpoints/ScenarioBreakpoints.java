package io.stagewalk.debug.breakpoints;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.model.IBreakpoint;

import io.stagewalk.debug.DebugModel;
import io.stagewalk.trace.Cursor;
import io.stagewalk.trace.SourceLine;
import io.stagewalk.trace.StopCondition;

/** The breakpoints of one scenario. */
public final class ScenarioBreakpoints {
	private final IFile scenario;

	public ScenarioBreakpoints(IFile scenario) {
		this.scenario = scenario;
	}

	/** Whether a breakpoint is one of this scenario. */
	public boolean supports(IBreakpoint breakpoint) {
		return breakpoint instanceof ScenarioLineBreakpoint line && line.getMarker() != null
				&& scenario.equals(line.getMarker().getResource());
	}

	/** Where a run stops with the breakpoints as they are now. */
	public StopCondition stopCondition() {
		return enabled().map(this::line).map(StopCondition::line).reduce(StopCondition.NEVER, StopCondition::or);
	}

	/** The breakpoints at which a cursor stands. */
	public IBreakpoint[] at(Cursor cursor) {
		return enabled().filter(breakpoint -> StopCondition.begins(line(breakpoint), cursor.trace(), cursor.position()))
				.toArray(IBreakpoint[]::new);
	}

	private Stream<ScenarioLineBreakpoint> enabled() {
		var manager = DebugPlugin.getDefault().getBreakpointManager();
		if (!manager.isEnabled()) {
			return Stream.of();
		}
		return Arrays.stream(manager.getBreakpoints(DebugModel.ID)).filter(ScenarioLineBreakpoint.class::isInstance)
				.map(ScenarioLineBreakpoint.class::cast).filter(this::stops);
	}

	private boolean stops(ScenarioLineBreakpoint breakpoint) {
		try {
			return breakpoint.stopsIn(scenario);
		} catch (CoreException failure) {
			// its marker went away meanwhile
			ILog.get().log(failure.getStatus());
			return false;
		}
	}

	private SourceLine line(ScenarioLineBreakpoint breakpoint) {
		return new SourceLine(scenario.getLocation().toFile().toString(), breakpoint.getMarker().getAttribute(IMarker.LINE_NUMBER, -1));
	}
}
