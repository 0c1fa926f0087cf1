package io.stagewalk.debug.breakpoints;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.model.IBreakpoint;

import io.stagewalk.debug.DebugModel;
import io.stagewalk.trace.Cursor;
import io.stagewalk.trace.Direction;
import io.stagewalk.trace.SourceLine;
import io.stagewalk.trace.StopCondition;
import io.stagewalk.trace.Trace;

/**
 * The breakpoints of one scenario. A run stops where a line begins, whichever way it comes from, so that running to a
 * breakpoint and back again ends at the breakpoint before.
 */
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
		var lines = enabled().map(ScenarioBreakpoints::line).collect(Collectors.toSet());
		return (trace, step, direction) -> begins(lines, trace, direction == Direction.FORWARD ? step + 1 : step);
	}

	/** The breakpoints at which a cursor stands. */
	public IBreakpoint[] at(Cursor cursor) {
		return enabled().filter(breakpoint -> begins(Set.of(line(breakpoint)), cursor.trace(), cursor.position()))
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

	private static int line(ScenarioLineBreakpoint breakpoint) {
		return breakpoint.getMarker().getAttribute(IMarker.LINE_NUMBER, -1);
	}

	/** Whether one of some lines begins at a position. What has no line, as Xen in a trap, belongs to the line before. */
	private static boolean begins(Set<Integer> lines, Trace trace, int position) {
		if (lines.isEmpty()) {
			return false;
		}
		var here = StopCondition.lineAt(trace, position);
		if (here.isEmpty() || !lines.contains(here.get().line())) {
			return false;
		}
		int before = position - 1;
		var there = Optional.<SourceLine>empty();
		while (before >= 0 && there.isEmpty()) {
			there = StopCondition.lineAt(trace, before--);
		}
		return !there.equals(here);
	}
}
