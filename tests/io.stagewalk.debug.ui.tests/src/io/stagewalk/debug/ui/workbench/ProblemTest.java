package io.stagewalk.debug.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.stagewalk.debug.launch.ScenarioLaunches;

/** Scenarios that are wrong say so in the place where they are wrong. */
class ProblemTest extends WorkbenchTest {
	private static final String FINE = "platform tables\npolicy on-fault\nboot\n";

	@AfterEach
	void removeScenario() throws CoreException {
		workbench.page().closeAllEditors(false);
		for (var file : List.of(file(), part())) {
			if (file.exists()) {
				file.delete(true, null);
			}
		}
	}

	@Test
	void savingPutsAMarkerInTheLine() throws Exception {
		write(file(), FINE);
		var editor = (ITextEditor) IDE.openEditor(workbench.page(), file());
		workbench.live(300);
		assertEquals(0, markers().length);

		var document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		document.set(FINE + "cpu 0 raed 0x04000000 4\n");
		editor.doSave(new NullProgressMonitor());
		workbench.await("there is a marker", () -> markers().length == 1);
		assertEquals(4, markers()[0].getAttribute(IMarker.LINE_NUMBER, 0));
		assertEquals(document.get().indexOf("raed"), markers()[0].getAttribute(IMarker.CHAR_START, 0));

		document.set(FINE);
		editor.doSave(new NullProgressMonitor());
		workbench.await("the marker is gone", () -> markers().length == 0);
	}

	@Test
	void whatIsIncludedIsReadAgainWhenItChanges() throws Exception {
		write(part(), "policy on-fault\n");
		write(file(), "platform tables\ninclude part.part\nboot\n");
		IDE.openEditor(workbench.page(), file());
		workbench.live(300);
		assertEquals(0, markers().length);

		part().setContents("polcy on-fault\n".getBytes(StandardCharsets.UTF_8), true, false, null);
		workbench.await("there is a marker", () -> markers().length == 1);
		assertTrue(markers()[0].getAttribute(IMarker.MESSAGE, "").startsWith("part.part:1"), markers()[0].getAttribute(IMarker.MESSAGE, ""));

		part().setContents("policy xen\n".getBytes(StandardCharsets.UTF_8), true, false, null);
		workbench.await("the marker is gone", () -> markers().length == 0);

		part().delete(true, null);
		workbench.await("the scenario misses it", () -> markers().length > 0);
	}

	@Test
	void launchingRefusesWhatOnlyTheBootCanKnow() throws Exception {
		var text = FINE.replace("on-fault", "no-such-policy");
		write(file(), text);
		var launch = ScenarioLaunches.of(file());
		var refused = assertThrows(CoreException.class, () -> launch.launch(ILaunchManager.DEBUG_MODE, new NullProgressMonitor()));
		assertTrue(refused.getStatus().getMessage().contains("no-such-policy"), refused.getStatus()::getMessage);
		workbench.await("there is a marker", () -> markers().length == 1);
		assertEquals(2, markers()[0].getAttribute(IMarker.LINE_NUMBER, 0));
	}

	private static IFile file() {
		return scenario().getProject().getFile("wrong.scenario");
	}

	private static IFile part() {
		return scenario().getProject().getFile("part.part");
	}

	private static void write(IFile file, String text) throws CoreException {
		file.create(text.getBytes(StandardCharsets.UTF_8), true, false, null);
	}

	private static IMarker[] markers() {
		try {
			return file().findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO);
		} catch (CoreException failure) {
			throw new AssertionError(failure);
		}
	}
}
