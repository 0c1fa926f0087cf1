package io.stagewalk.scenario.ui;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** Checks the scenarios of the workspace whenever their content changes, in jobs of their own. */
final class ScenarioChecks {
	private static final String EXTENSION = "scenario";

	static {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(ScenarioChecks::changed, IResourceChangeEvent.POST_CHANGE);
	}

	private ScenarioChecks() {
	}

	/** Has one scenario checked soon. */
	static void check(IFile file) {
		new CheckScenario(file).schedule();
	}

	private static void changed(IResourceChangeEvent event) {
		try {
			event.getDelta().accept(delta -> {
				if (isChangedScenario(delta)) {
					check((IFile) delta.getResource());
				}
				return true;
			});
		} catch (CoreException failure) {
			ILog.get().log(failure.getStatus());
		}
	}

	private static boolean isChangedScenario(IResourceDelta delta) {
		return delta.getResource().getType() == IResource.FILE && EXTENSION.equals(delta.getResource().getFileExtension())
				&& (delta.getKind() == IResourceDelta.ADDED
						|| delta.getKind() == IResourceDelta.CHANGED && (delta.getFlags() & IResourceDelta.CONTENT) != 0);
	}
}
