package io.stagewalk.scenario.ui;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/**
 * Checks the scenarios of the workspace whenever they, or what they include, change, in jobs of their own. It begins when it is first
 * asked to check one; those that have markers of an earlier session, in which more may have changed since, are checked then too.
 */
final class ScenarioChecks {
	private static final String EXTENSION = "scenario";
	/** What the scenarios that were checked include, on disk. */
	private static final Map<IFile, Set<Path>> INCLUDED = new ConcurrentHashMap<>();

	static {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(ScenarioChecks::changed, IResourceChangeEvent.POST_CHANGE);
		checkMarked();
	}

	private ScenarioChecks() {
	}

	/** Has one scenario checked soon. */
	static void check(IFile file) {
		new CheckScenario(file).schedule();
	}

	/** Learns what a scenario includes, whether it could be read or not. */
	static void includes(IFile file, Set<Path> included) {
		INCLUDED.put(file, Set.copyOf(included));
	}

	private static void checkMarked() {
		try {
			for (var marker : ResourcesPlugin.getWorkspace().getRoot().findMarkers(CheckScenario.MARKER, false, IResource.DEPTH_INFINITE)) {
				check((IFile) marker.getResource());
			}
		} catch (CoreException failure) {
			ILog.get().log(failure.getStatus());
		}
	}

	private static void changed(IResourceChangeEvent event) {
		try {
			event.getDelta().accept(delta -> {
				if (delta.getResource() instanceof IFile file && isChanged(delta)) {
					changed(file);
				}
				return true;
			});
		} catch (CoreException failure) {
			ILog.get().log(failure.getStatus());
		}
	}

	private static void changed(IFile file) {
		if (!file.exists()) {
			INCLUDED.remove(file);
		} else if (EXTENSION.equals(file.getFileExtension())) {
			check(file);
		}
		var location = file.getLocation();
		if (location != null) {
			var path = location.toPath();
			INCLUDED.forEach((scenario, included) -> {
				if (included.contains(path)) {
					check(scenario);
				}
			});
		}
	}

	private static boolean isChanged(IResourceDelta delta) {
		return delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.CONTENT) != 0;
	}
}
