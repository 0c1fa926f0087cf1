package io.stagewalk.debug.ui.example;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

import io.stagewalk.ui.Stagewalk;

/** Makes the example project, and shows it ready to be walked through. */
public final class OpenExampleJob extends WorkspaceJob {
	private final String project;
	private final IWorkbenchWindow window;

	public OpenExampleJob(String project, IWorkbenchWindow window) {
		super("Creating the example project " + project);
		this.project = project;
		this.window = window;
		setRule(ResourcesPlugin.getWorkspace().getRoot());
		setUser(true);
	}

	@Override
	public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
		var scenario = ExampleProject.create(project, monitor);
		window.getWorkbench().getDisplay().asyncExec(() -> show(scenario));
		return Status.OK_STATUS;
	}

	private void show(IFile scenario) {
		if (window.getShell() == null || window.getShell().isDisposed()) {
			return;
		}
		try {
			var page = window.getWorkbench().showPerspective(Stagewalk.PERSPECTIVE, window);
			IDE.openEditor(page, scenario);
			BasicNewResourceWizard.selectAndReveal(scenario, window);
		} catch (WorkbenchException failure) {
			StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}
}
