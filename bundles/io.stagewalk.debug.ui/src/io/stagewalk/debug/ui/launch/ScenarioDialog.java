package io.stagewalk.debug.ui.launch;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementTreeSelectionDialog;
import org.eclipse.ui.model.BaseWorkbenchContentProvider;
import org.eclipse.ui.model.WorkbenchLabelProvider;

import io.stagewalk.debug.launch.LaunchSettings;

/** Chooses a scenario of the workspace. */
final class ScenarioDialog extends ElementTreeSelectionDialog {

	ScenarioDialog(Shell parent) {
		super(parent, new WorkbenchLabelProvider(), new BaseWorkbenchContentProvider());
		setTitle("Scenario");
		setMessage("Choose a scenario:");
		setAllowMultiple(false);
		setInput(ResourcesPlugin.getWorkspace().getRoot());
		setValidator(chosen -> chosen.length == 1 && chosen[0] instanceof IFile ? Status.OK_STATUS : Status.error(""));
		addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer viewer, Object parentElement, Object element) {
				return element instanceof IContainer
						|| element instanceof IFile file && LaunchSettings.EXTENSION.equals(file.getFileExtension());
			}
		});
	}
}
