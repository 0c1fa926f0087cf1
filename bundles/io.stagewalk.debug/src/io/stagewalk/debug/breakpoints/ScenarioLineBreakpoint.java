package io.stagewalk.debug.breakpoints;

import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.debug.core.model.LineBreakpoint;

import io.stagewalk.debug.DebugModel;

/** A breakpoint on a line of a scenario. */
public final class ScenarioLineBreakpoint extends LineBreakpoint {
	/** Type of the markers that persist such breakpoints. */
	public static final String MARKER = "io.stagewalk.debug.scenarioLineBreakpoint";

	/** For the platform, which sets the marker afterwards. */
	public ScenarioLineBreakpoint() {
	}

	/**
	 * A new breakpoint, not yet known to the breakpoint manager.
	 *
	 * @param line from 1 on
	 */
	public ScenarioLineBreakpoint(IFile file, int line) throws DebugException {
		run(getMarkerRule(file), monitor -> {
			var attributes = Map.<String, Object>of(IBreakpoint.ENABLED, true, IBreakpoint.PERSISTED, true,
					IBreakpoint.ID, DebugModel.ID, IMarker.LINE_NUMBER, line, IMarker.MESSAGE,
					file.getName() + " [line " + line + "]");
			setMarker(file.createMarker(MARKER, attributes));
		});
	}

	/** Whether it makes a run stop in a scenario. */
	boolean stopsIn(IFile file) throws CoreException {
		return isEnabled() && file.equals(getMarker().getResource());
	}

	@Override
	public String getModelIdentifier() {
		return DebugModel.ID;
	}
}
