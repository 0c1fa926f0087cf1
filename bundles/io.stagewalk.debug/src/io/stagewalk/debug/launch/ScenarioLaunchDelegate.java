package io.stagewalk.debug.launch;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.core.model.LaunchConfigurationDelegate;

import io.stagewalk.acpi.TableException;
import io.stagewalk.boot.BootScenario;
import io.stagewalk.debug.DebugModel;
import io.stagewalk.debug.Session;
import io.stagewalk.debug.breakpoints.ScenarioBreakpoints;
import io.stagewalk.debug.model.BootTarget;
import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.scenario.SmmuVariant;
import io.stagewalk.scenario.Statement;
import io.stagewalk.trace.Budget;
import io.stagewalk.trace.Cursor;
import io.stagewalk.trace.Trace;

/**
 * Computes the trace of a scenario and opens a session on it: to debug, at its beginning; to run, at its end. From both
 * one can walk either way.
 */
public final class ScenarioLaunchDelegate extends LaunchConfigurationDelegate {

	@Override
	public void launch(ILaunchConfiguration configuration, String mode, ILaunch launch, IProgressMonitor monitor)
			throws CoreException {
		var settings = LaunchSettings.of(configuration);
		var file = settings.file().filter(IFile::exists)
				.orElseThrow(() -> failure("There is no scenario " + settings.scenario(), null));
		monitor.beginTask("Booting Dom0 with " + file.getName(), IProgressMonitor.UNKNOWN);
		try {
			var scenario = load(settings, file);
			launch(scenario, settings.describe(scenario), file, launch, monitor);
		} catch (ScenarioException wrong) {
			ScenarioProblems.show(file, wrong.problems(), List.of(), monitor);
			throw failure("The scenario cannot be carried out:\n" + ScenarioProblems.text(wrong.problems()), wrong);
		} catch (TableException wrong) {
			throw failure("The platform's tables cannot be read: " + wrong.getMessage(), wrong);
		} catch (IOException unreadable) {
			throw failure("A file of the scenario cannot be read: " + unreadable.getMessage(), unreadable);
		}
		monitor.done();
	}

	private static void launch(BootScenario scenario, String description, IFile file, ILaunch launch, IProgressMonitor monitor)
			throws CoreException {
		ScenarioProblems.show(file, List.of(), scenario.notes(), monitor);
		var trace = scenario.run(Budget.DEFAULT, new MonitorProgress(monitor));
		if (monitor.isCanceled()) {
			DebugPlugin.getDefault().getLaunchManager().removeLaunch(launch);
			return;
		}
		var session = new Session(launch.getLaunchConfiguration().getName(), trace);
		if (launch.getLaunchMode().equals(ILaunchManager.RUN_MODE)) {
			session.moveTo(atEnd(trace));
		}
		launch.setSourceLocator(new ScenarioLocator(file));
		var boot = scenario.scenario().first(Statement.Boot.class).map(Statement::source);
		var target = new BootTarget(launch, session, new ScenarioBreakpoints(file), boot);
		target.describe(trace, description);
		target.start();
	}

	private static Cursor atEnd(Trace trace) {
		return new Cursor(trace, trace.size(), trace.stateAt(trace.size()).running());
	}

	private static BootScenario load(LaunchSettings settings, IFile file)
			throws IOException, ScenarioException, TableException, CoreException {
		var location = file.getLocation();
		if (location == null) {
			throw failure(file.getFullPath() + " is not in the local file system", null);
		}
		var scenario = BootScenario.load(location.toPath(), KnownPolicies.get());
		if (!settings.policy().isEmpty()) {
			scenario = scenario.withPolicy(settings.policy());
		}
		if (settings.smmu().isEmpty()) {
			return settings.xen().isEmpty() ? scenario : scenario.withXen(settings.xen());
		}
		var variant = SmmuVariant.of(settings.smmu()).orElseThrow(() -> failure("There is no SMMU variant " + settings.smmu(), null));
		return settings.xen().isEmpty() ? scenario.withSmmu(variant) : scenario.withXen(settings.xen(), variant);
	}

	private static CoreException failure(String message, Exception cause) {
		return new CoreException(DebugModel.error(message, cause));
	}
}
