package io.stagewalk.debug.launch;

import org.eclipse.core.resources.IFile;
import org.eclipse.debug.core.model.ISourceLocator;
import org.eclipse.debug.core.model.IStackFrame;

import io.stagewalk.debug.model.TraceFrame;

/** The source of every frame that works on a line of the scenario is that scenario. */
record ScenarioLocator(IFile scenario) implements ISourceLocator {
	@Override
	public Object getSourceElement(IStackFrame frame) {
		return frame instanceof TraceFrame traced && traced.line().isPresent() ? scenario : null;
	}
}
