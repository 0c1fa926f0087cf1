package io.stagewalk.scenario.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

import io.stagewalk.scenario.Problem;
import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.scenario.text.ScenarioSource;

/** Reads one scenario and puts markers where it is wrong. */
final class CheckScenario extends WorkspaceJob {
	static final String MARKER = "io.stagewalk.scenario.ui.problem";

	private final IFile file;
	private final Set<Path> included = new HashSet<>();

	CheckScenario(IFile file) {
		super("Checking " + file.getName());
		this.file = file;
		setRule(file.getWorkspace().getRuleFactory().markerRule(file));
		setSystem(true);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == CheckScenario.class;
	}

	@Override
	public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
		if (!file.exists() || monitor.isCanceled()) {
			return Status.CANCEL_STATUS;
		}
		var text = file.readString();
		var problems = problems(file.getName(), text);
		ScenarioChecks.includes(file, included);
		file.getWorkspace().run(run -> show(text, problems), getRule(), IWorkspace.AVOID_UPDATE, monitor);
		return Status.OK_STATUS;
	}

	private List<Problem> problems(String name, String text) {
		try {
			Scenario.parse(name, text, this::included);
			return List.of();
		} catch (ScenarioException wrong) {
			return wrong.problems();
		}
	}

	/** @param name relative to the folder of the scenario */
	private String included(String name) throws IOException {
		var path = Path.of(file.getLocationURI()).resolveSibling(name).normalize();
		included.add(path);
		return Files.readString(path);
	}

	private void show(String text, List<Problem> problems) throws CoreException {
		file.deleteMarkers(MARKER, true, IResource.DEPTH_ZERO);
		if (problems.isEmpty()) {
			return;
		}
		var source = ScenarioSource.of(file.getName(), text);
		for (var problem : problems) {
			file.createMarker(MARKER, attributes(source, problem));
		}
	}

	private static Map<String, Object> attributes(ScenarioSource source, Problem problem) {
		var attributes = new HashMap<String, Object>();
		attributes.put(IMarker.SEVERITY, IMarker.SEVERITY_ERROR);
		boolean here = problem.file().equals(source.file());
		attributes.put(IMarker.MESSAGE, here ? problem.message() : problem.toString());
		if (problem.line() > 0 && here) {
			attributes.put(IMarker.LINE_NUMBER, problem.line());
			attributes.put(IMarker.LOCATION, "line " + problem.line() + (problem.column() > 0 ? ", column " + problem.column() : ""));
			int start = source.lines().offsetOf(problem.line() - 1) + Math.max(0, problem.column() - 1);
			int length = problem.column() > 0 ? problem.length() : source.lines().get(problem.line() - 1).text().length();
			if (length > 0) {
				attributes.put(IMarker.CHAR_START, start);
				attributes.put(IMarker.CHAR_END, start + length);
			}
		}
		return attributes;
	}
}
