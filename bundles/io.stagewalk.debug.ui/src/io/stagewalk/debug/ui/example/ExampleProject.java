package io.stagewalk.debug.ui.example;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.IDebugUIConstants;

import io.stagewalk.debug.launch.ScenarioLaunches;

/** A project with a copy of the example: QEMU's virt machine, its tables, and scenarios for it. */
public final class ExampleProject {
	/** What the project is called if nobody says otherwise. */
	public static final String NAME = "qemu-virt";

	private static final String BUNDLE = "io.stagewalk.doc";
	private static final String FOLDER = "examples/qemu-virt";
	private static final String SCENARIO = "dma-before-touch.scenario";

	private ExampleProject() {
	}

	/**
	 * Makes the project, with a launch configuration among the favourites. Takes time; not for the UI thread.
	 *
	 * @return the scenario to begin with
	 * @throws CoreException if there is such a project already, or the copy fails
	 */
	static IFile create(String name, IProgressMonitor monitor) throws CoreException {
		var entries = Collections.list(entries());
		var progress = SubMonitor.convert(monitor, "Copying the example", entries.size() + 2);
		var project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		project.create(progress.split(1));
		project.open(progress.split(1));
		for (var entry : entries) {
			if (!entry.getPath().endsWith("/")) {
				copy(entry, project, progress.split(1));
			}
		}
		var scenario = project.getFile(SCENARIO);
		addLaunch(scenario);
		return scenario;
	}

	private static Enumeration<URL> entries() throws CoreException {
		var bundle = Platform.getBundle(BUNDLE);
		var entries = bundle == null ? null : bundle.findEntries(FOLDER, "*", true);
		if (entries == null) {
			throw new CoreException(Status.error("The example is not installed: no " + FOLDER + " in " + BUNDLE));
		}
		return entries;
	}

	private static void copy(URL entry, IProject project, IProgressMonitor monitor) throws CoreException {
		var path = entry.getPath();
		var file = project.getFile(IPath.fromPortableString(path.substring(path.indexOf(FOLDER) + FOLDER.length())));
		makeFolder(file.getParent());
		try (var content = entry.openStream()) {
			file.create(content, true, monitor);
		} catch (IOException unreadable) {
			throw new CoreException(Status.error("The example cannot be read: " + path, unreadable));
		}
	}

	private static void makeFolder(IContainer container) throws CoreException {
		if (container instanceof IFolder folder && !folder.exists()) {
			makeFolder(folder.getParent());
			folder.create(true, true, null);
		}
	}

	private static void addLaunch(IFile scenario) throws CoreException {
		if (ScenarioLaunches.of(scenario) instanceof ILaunchConfigurationWorkingCopy launch) {
			launch.setAttribute(IDebugUIConstants.ATTR_FAVORITE_GROUPS,
					List.of(IDebugUIConstants.ID_DEBUG_LAUNCH_GROUP, IDebugUIConstants.ID_RUN_LAUNCH_GROUP));
			launch.doSave();
		}
	}
}
