package io.stagewalk.debug.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import io.stagewalk.debug.Session;
import io.stagewalk.debug.Sessions;
import io.stagewalk.debug.ui.example.ExampleProject;
import io.stagewalk.debug.ui.example.OpenExampleJob;
import io.stagewalk.debug.ui.launch.ScenarioShortcut;

/**
 * A workbench with the example project. A test fails if our bundles log anything worse than information, or keep the UI
 * thread busy, even if all it asserts holds.
 */
abstract class WorkbenchTest {
	private static final String SCENARIO = "dma-before-touch.scenario";

	final Workbench workbench = new Workbench();
	private LogWatch log;
	private Watchdog watchdog;

	@BeforeEach
	void openWorkbench() throws CoreException {
		log = new LogWatch();
		watchdog = new Watchdog(Thread.currentThread());
		workbench.open();
		if (!scenario().exists()) {
			new OpenExampleJob(ExampleProject.NAME, workbench.window()).schedule();
			workbench.await("the example is open", () -> workbench.page().getActiveEditor() != null);
		}
	}

	@AfterEach
	void closeWorkbench() throws CoreException {
		for (var target : launchManager().getDebugTargets()) {
			target.terminate();
		}
		workbench.live(200);
		launchManager().removeLaunches(launchManager().getLaunches());
		var breakpoints = DebugPlugin.getDefault().getBreakpointManager();
		breakpoints.removeBreakpoints(breakpoints.getBreakpoints(), true);
		workbench.live(300);
		watchdog.close();
		log.close();
		assertEquals(List.of(), log.entries(), "what our bundles logged");
		assertEquals(List.of(), watchdog.findings(), "what kept the UI thread busy");
	}

	static ILaunchManager launchManager() {
		return DebugPlugin.getDefault().getLaunchManager();
	}

	static IFile scenario() {
		return ResourcesPlugin.getWorkspace().getRoot().getProject(ExampleProject.NAME).getFile(SCENARIO);
	}

	/** Opens the scenario, or brings its editor to the front. */
	ITextEditor editor() throws CoreException {
		return (ITextEditor) IDE.openEditor(workbench.page(), scenario());
	}

	/** Debugs the scenario, and waits until it is to be seen. */
	Session debug() {
		new ScenarioShortcut().launch(new StructuredSelection(scenario()), ILaunchManager.DEBUG_MODE);
		workbench.await("a session is open", () -> Sessions.active().isPresent());
		workbench.await("a frame is selected", () -> debugLines().stream().anyMatch(line -> line.contains("start_xen")));
		workbench.live(300);
		return Sessions.active().orElseThrow();
	}

	List<String> debugLines() {
		return workbench.lines(Workbench.DEBUG);
	}

	/** Presses a key that moves the cursor, and waits until it stands somewhere. */
	void pressUntilAt(String key, Session session, int position) {
		int start = session.cursor().position();
		workbench.awaitEnabled(key);
		workbench.pressUntil(key, () -> session.cursor().position() != start);
		workbench.await(key + " leads to " + position + ", not to " + session.cursor().position(),
				() -> session.cursor().position() == position);
		workbench.live(50);
	}
}
