package io.stagewalk.debug.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.debug.ui.actions.ILaunchable;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

import io.stagewalk.debug.Sessions;
import io.stagewalk.debug.launch.LaunchSettings;
import io.stagewalk.debug.launch.ScenarioLaunches;
import io.stagewalk.debug.ui.launch.ScenarioShortcut;

/** Launches in the other ways there are. */
class LaunchTest extends WorkbenchTest {

	@Test
	void runningGoesToTheEnd() {
		new ScenarioShortcut().launch(new StructuredSelection(scenario()), ILaunchManager.RUN_MODE);
		workbench.await("a session is open", () -> Sessions.active().isPresent());
		var cursor = Sessions.active().orElseThrow().cursor();
		assertEquals(cursor.trace().size(), cursor.position());
		workbench.await("the Debug view tells how it ended",
				() -> debugLines().stream().anyMatch(line -> line.contains("the scenario was carried out")));
	}

	/** Without this the platform has no Debug As in the context menu of a file. */
	@Test
	void filesAreLaunchable() {
		var property = "org.eclipse.debug.ui.actions.ILaunchable";
		assertTrue(Platform.getAdapterManager().hasAdapter(scenario(), property));
		assertTrue(Platform.getAdapterManager().loadAdapter(scenario(), property) instanceof ILaunchable);
	}

	@Test
	void keyDebugsWhatIsInTheEditor() throws Exception {
		editor().setFocus();
		workbench.live(200);
		workbench.pressUntil("F11", () -> Sessions.active().isPresent());
		assertEquals(ScenarioLaunches.of(scenario()).getName(), Sessions.active().orElseThrow().name());
		workbench.await("it can be seen", () -> debugLines().stream().anyMatch(line -> line.contains("start_xen")));
	}

	@Test
	void launchDialogKnowsTheScenario() throws Exception {
		var configuration = ScenarioLaunches.of(scenario());
		var overridden = configuration.getWorkingCopy();
		new LaunchSettings(LaunchSettings.of(configuration).scenario(), "ioremap", "", "").writeTo(overridden);
		var seen = new ArrayList<String>();
		workbench.display().timerExec(1500, () -> {
			var dialog = workbench.display().getActiveShell();
			if (dialog != workbench.shell()) {
				texts(dialog, seen);
				workbench.shot("launch-dialog");
				dialog.close();
			}
		});
		DebugUITools.openLaunchConfigurationDialog(workbench.shell(), overridden.doSave(), IDebugUIConstants.ID_DEBUG_LAUNCH_GROUP,
				null);
		LaunchSettings.of(scenario()).writeTo(overridden);
		overridden.doSave();
		assertTrue(seen.containsAll(List.of(scenario().getFullPath().toString(), "ioremap", "As the scenario says")), seen::toString);
	}

	private static void texts(Control control, List<String> texts) {
		switch (control) {
			case Text text -> texts.add(text.getText());
			case Combo combo -> texts.add(combo.getText());
			case Shell shell -> Arrays.stream(shell.getChildren()).forEach(child -> texts(child, texts));
			case Composite composite -> Arrays.stream(composite.getChildren()).forEach(child -> texts(child, texts));
			default -> {
				// says nothing that is asked here
			}
		}
	}
}
