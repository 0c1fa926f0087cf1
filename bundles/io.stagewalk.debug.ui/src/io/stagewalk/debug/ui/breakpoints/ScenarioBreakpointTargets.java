package io.stagewalk.debug.ui.breakpoints;

import java.util.Set;

import org.eclipse.debug.ui.actions.IToggleBreakpointsTarget;
import org.eclipse.debug.ui.actions.IToggleBreakpointsTargetFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchPart;

/** Offers the one kind of breakpoint that scenarios have. */
public final class ScenarioBreakpointTargets implements IToggleBreakpointsTargetFactory {
	private static final String LINES = "io.stagewalk.debug.ui.scenarioLines";

	@Override
	public Set<String> getToggleTargets(IWorkbenchPart part, ISelection selection) {
		return Set.of(LINES);
	}

	@Override
	public String getDefaultToggleTarget(IWorkbenchPart part, ISelection selection) {
		return LINES;
	}

	@Override
	public IToggleBreakpointsTarget createToggleTarget(String id) {
		return new ScenarioBreakpointTarget();
	}

	@Override
	public String getToggleTargetName(String id) {
		return "Scenario Lines";
	}

	@Override
	public String getToggleTargetDescription(String id) {
		return "Stops where a line of the scenario begins to be carried out";
	}
}
