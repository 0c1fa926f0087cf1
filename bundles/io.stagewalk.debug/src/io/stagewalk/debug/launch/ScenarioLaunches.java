package io.stagewalk.debug.launch;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationType;

/** The launch configurations of scenarios. */
public final class ScenarioLaunches {
	private ScenarioLaunches() {
	}

	/** The configuration of a scenario that was there first, or a new one that is not saved yet. */
	public static ILaunchConfiguration of(IFile scenario) throws CoreException {
		var manager = DebugPlugin.getDefault().getLaunchManager();
		for (var known : manager.getLaunchConfigurations(type())) {
			if (LaunchSettings.of(known).file().filter(scenario::equals).isPresent()) {
				return known;
			}
		}
		var name = manager.generateLaunchConfigurationName(scenario.getFullPath().removeFileExtension().lastSegment());
		var created = type().newInstance(null, name);
		LaunchSettings.of(scenario).writeTo(created);
		return created;
	}

	private static ILaunchConfigurationType type() {
		return DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurationType(LaunchSettings.TYPE);
	}
}
