package io.stagewalk.debug.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.Test;

/** Sources of tables are compiled from where somebody sees them. */
class AslCompileTest extends AslWorkbenchTest {
	private static final String COMPILE = "Compile with iasl";

	@Test
	void theTableIsLeftBesideItsSource() throws Exception {
		assumeInstalled();
		var file = file("main.asl", WRONG.replace("A222", "A111"));
		var editor = open(file);
		workbench.choose(editor.getAdapter(Control.class), COMPILE);
		var table = project.getFile("main.aml");
		workbench.await("there is a table", table::exists);
		assertEquals("SSDT", new String(table.readAllBytes(), 0, 4, StandardCharsets.US_ASCII));
		assertEquals(0, all().length);
	}

	@Test
	void selectedFilesAreCompiled() throws Exception {
		assumeInstalled();
		var file = file("main.dsl", WRONG.replace("A222", "A111"));
		var other = file("other.txt", "no source");
		var explorer = workbench.view(IPageLayout.ID_PROJECT_EXPLORER, CommonNavigator.class);
		explorer.selectReveal(new StructuredSelection(other));
		workbench.live(300);
		assertFalse(workbench.offers(explorer.getCommonViewer().getControl(), COMPILE));
		explorer.selectReveal(new StructuredSelection(file));
		workbench.live(300);
		workbench.choose(explorer.getCommonViewer().getControl(), COMPILE);
		workbench.await("there is a table", project.getFile("main.aml")::exists);
	}

	@Test
	void aSourceThatIsNotCompiledSaysWhy() throws Exception {
		assumeInstalled();
		var file = file("main.asl", WRONG);
		var editor = open(file);
		var seen = new ArrayList<String>();
		closeDialogs(seen);
		workbench.choose(editor.getAdapter(Control.class), COMPILE);
		workbench.await("somebody is told", () -> !seen.isEmpty());
		assertTrue(seen.toString().contains("main.asl:3: Object does not exist (A222)"), seen::toString);
		workbench.await("there is a marker", () -> markers(file).length == 1);
		assertFalse(project.getFile("main.aml").exists());
	}

	private void closeDialogs(List<String> seen) {
		workbench.display().timerExec(200, () -> {
			var dialog = workbench.display().getActiveShell();
			if (dialog != null && dialog != workbench.shell() && dialog.getText().equals(COMPILE)) {
				controls(dialog, Label.class).forEach(label -> seen.add(label.getText()));
				workbench.shot("asl-refused");
				dialog.close();
			} else if (seen.isEmpty()) {
				closeDialogs(seen);
			}
		});
	}
}
