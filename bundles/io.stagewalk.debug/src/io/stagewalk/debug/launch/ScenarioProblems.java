package io.stagewalk.debug.launch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

import io.stagewalk.scenario.Problem;

/** The problem markers that a launch leaves on its scenario, where the text itself is well. */
final class ScenarioProblems {
	private static final String MARKER = "io.stagewalk.debug.launchProblem";

	private ScenarioProblems() {
	}

	/** Problems as a dialog shows them, a line each. */
	static String text(List<Problem> problems) {
		return problems.stream().map(problem -> (problem.line() > 0 ? "line " + problem.line() + ": " : "") + problem.message())
				.collect(Collectors.joining("\n"));
	}

	/**
	 * Puts markers in the place of those of the launch before; a problem that has a marker already gets none.
	 *
	 * @param notes what is worth knowing, and no problem
	 */
	static void show(IFile file, List<Problem> problems, List<String> notes, IProgressMonitor monitor) throws CoreException {
		if (!file.exists()) {
			return;
		}
		file.getWorkspace().run(run -> {
			file.deleteMarkers(MARKER, false, IResource.DEPTH_ZERO);
			var known = file.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO);
			for (var problem : problems) {
				if (!isAmong(known, problem)) {
					file.createMarker(MARKER, attributes(problem));
				}
			}
			for (var note : notes) {
				file.createMarker(MARKER, Map.of(IMarker.SEVERITY, IMarker.SEVERITY_INFO, IMarker.MESSAGE, note));
			}
		}, file.getWorkspace().getRuleFactory().markerRule(file), IWorkspace.AVOID_UPDATE, monitor);
	}

	private static boolean isAmong(IMarker[] markers, Problem problem) {
		for (var marker : markers) {
			if (marker.getAttribute(IMarker.MESSAGE, "").equals(problem.message())
					&& marker.getAttribute(IMarker.LINE_NUMBER, 0) == problem.line()) {
				return true;
			}
		}
		return false;
	}

	private static Map<String, Object> attributes(Problem problem) {
		var attributes = new HashMap<String, Object>();
		attributes.put(IMarker.SEVERITY, IMarker.SEVERITY_ERROR);
		attributes.put(IMarker.MESSAGE, problem.message());
		if (problem.line() > 0) {
			attributes.put(IMarker.LINE_NUMBER, problem.line());
		}
		return attributes;
	}
}
