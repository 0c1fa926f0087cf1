package io.stagewalk.debug.ui.launch;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.ILaunchShortcut;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.statushandlers.StatusManager;

import io.stagewalk.debug.launch.ScenarioLaunches;

/** Launches a scenario from where it is selected or open. */
public final class ScenarioShortcut implements ILaunchShortcut {

	@Override
	public void launch(ISelection selection, String mode) {
		if (selection instanceof IStructuredSelection structured) {
			launch(Optional.ofNullable(Adapters.adapt(structured.getFirstElement(), IFile.class)), mode);
		}
	}

	@Override
	public void launch(IEditorPart editor, String mode) {
		launch(Optional.ofNullable(editor.getEditorInput().getAdapter(IFile.class)), mode);
	}

	private static void launch(Optional<IFile> scenario, String mode) {
		if (scenario.isEmpty()) {
			return;
		}
		try {
			DebugUITools.launch(saved(ScenarioLaunches.of(scenario.get())), mode);
		} catch (CoreException failure) {
			StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}

	private static ILaunchConfiguration saved(ILaunchConfiguration configuration) throws CoreException {
		return configuration instanceof ILaunchConfigurationWorkingCopy created ? created.doSave() : configuration;
	}
}
