package io.stagewalk.debug.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.Test;

/** Sources of tables say where iasl finds something wrong, for as long as it is wrong. */
class AslProblemTest extends AslWorkbenchTest {
	@Test
	void anErrorIsMarkedUntilItIsSavedAway() throws Exception {
		assumeInstalled();
		var file = file("main.asl", WRONG);
		var editor = open(file);
		workbench.await("there is a marker", () -> markers(file).length == 1);
		var marker = markers(file)[0];
		assertEquals(NOT_THERE, marker.getAttribute(IMarker.MESSAGE, ""));
		assertEquals(IMarker.SEVERITY_ERROR, marker.getAttribute(IMarker.SEVERITY, -1));
		assertEquals(3, marker.getAttribute(IMarker.LINE_NUMBER, 0));
		assertEquals(WRONG.indexOf("A222"), marker.getAttribute(IMarker.CHAR_START, 0));
		assertEquals(WRONG.indexOf("A222") + 4, marker.getAttribute(IMarker.CHAR_END, 0));

		// not by keys: the editor proposes words while one types, in a window that takes some of them
		document(editor).replace(WRONG.indexOf("A222"), 4, "A111");
		editor.doSave(new NullProgressMonitor());
		workbench.await("the marker is gone", () -> markers(file).length == 0);
		assertTrue(document(editor).get().contains("Return (A111)"), document(editor).get());
		assertEquals(List.of(".project", "main.asl"),
				Arrays.stream(project.members()).filter(IFile.class::isInstance).map(IResource::getName).toList());
	}

	@Test
	void aMessageMarksAWordAndSaysHowBadItIs() throws Exception {
		assumeInstalled();
		var text = HEAD + "\tName (XX, 1)\n\tName (XX, 2)\n\tDevice (DEV0) { Name (_ADR, 0) Name (_CRS, 3) }\n"
				+ "\tMethod (M2, 1) { Local0 = Arg0 }\n\tName (yy, 1)\n}\n";
		var file = file("main.asl", text);
		open(file);
		workbench.await("there are markers", () -> markers(file).length > 0);
		var marked = new TreeSet<String>();
		for (var marker : markers(file)) {
			marked.add(marker.getAttribute(IMarker.SEVERITY, -1) + " " + marker.getAttribute(IMarker.MESSAGE, "").substring(0, 5)
					+ " " + text.substring(marker.getAttribute(IMarker.CHAR_START, 0), marker.getAttribute(IMarker.CHAR_END, 0)));
		}
		assertEquals(List.of("0 2182: Name", "1 3144: Local0", "2 6074: Name", "2 6105: _CRS"),
				marked.stream().filter(mark -> !mark.contains(" 2089:")).toList());
	}

	@Test
	void whatIsIncludedIsMarkedWhereItIs() throws Exception {
		assumeInstalled();
		project.getFolder("part").create(true, true, null);
		var part = file("part/one.asl", "// a part\n\tMethod (INC0) {\tReturn (A222) }\n");
		var main = file("main.asl", HEAD + "\tInclude (\"part/one.asl\")\n}\n");
		open(part);
		workbench.await("the part has a marker", () -> markers(part).length == 1);
		var marker = markers(part)[0];
		assertEquals(NOT_THERE + ", as included by main.asl", marker.getAttribute(IMarker.MESSAGE, ""));
		assertEquals(2, marker.getAttribute(IMarker.LINE_NUMBER, 0));
		assertEquals(0, markers(main).length);
		workbench.view(IPageLayout.ID_PROBLEM_VIEW, IViewPart.class);
		workbench.live(2000);
		workbench.shot("asl-problems");

		part.setContents("// a part\n".getBytes(StandardCharsets.UTF_8), true, true, null);
		workbench.await("the marker is gone", () -> markers(part).length == 0);
		part.delete(true, null);
		workbench.await("the source misses it", () -> markers(main).length == 1);
		assertEquals(2, markers(main)[0].getAttribute(IMarker.LINE_NUMBER, 0));
	}

	/** Most of a megabyte, and what is wrong stands at its end. */
	@Test
	void aHugeSourceIsOpenedAtOnce() throws Exception {
		assumeInstalled();
		var text = new StringBuilder(HEAD);
		for (int device = 0; device < 4; device++) {
			text.append(String.format("Device (D%03X) {\n\tName (_ADR, %1$d)\n", device));
			for (int method = 0; method < 0x1000; method++) {
				text.append(String.format("\tMethod (M%03X) {\tReturn (0x%1$04X) }\t// \u00b5, and one of many\n", method));
			}
			text.append("}\n");
		}
		text.append("\tMethod (LAST) {\tReturn (A222) }\n}\n");
		var file = file("huge.asl", text.toString());
		open(file);
		workbench.await("there is a marker", () -> markers(file).length == 1);
		assertEquals(text.indexOf("A222"), markers(file)[0].getAttribute(IMarker.CHAR_START, 0));
	}

	@Test
	void thePathOfTheCompilerIsAPreference() throws Exception {
		var file = file("main.asl", WRONG);
		open(file);
		var page = "io.stagewalk.aml.ui.iasl";
		var dialog = PreferencesUtil.createPreferenceDialogOn(workbench.shell(), page, new String[] { page }, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		workbench.live(500);
		controls(dialog.getShell(), Text.class).stream().filter(text -> text.isVisible() && text.getLayoutData() != null
				&& text.getMessage().isEmpty()).findFirst().orElseThrow().setText(file.getLocation().toString());
		workbench.live(100);
		workbench.shot("asl-preferences");
		controls(dialog.getShell(), Button.class).stream().filter(button -> button.getText().equals("Apply and Close")).findFirst().orElseThrow()
				.notifyListeners(SWT.Selection, new Event());
		workbench.await("what is no compiler cannot be run",
				() -> Arrays.stream(all()).anyMatch(marker -> marker.getAttribute(IMarker.MESSAGE, "").contains("main.asl cannot be run")));
		assertEquals(1, all().length);
	}

	@Test
	void markersGoWithTheirSource() throws Exception {
		assumeInstalled();
		var part = file("one.asl", "\tMethod (INC0) {\tReturn (A222) }\n");
		var main = file("main.dsl", HEAD + "\tInclude (\"one.asl\")\n}\n");
		open(main);
		workbench.await("the part has a marker", () -> markers(part).length == 1);
		main.delete(true, null);
		workbench.await("it has none of that source", () -> Arrays.stream(markers(part))
				.noneMatch(marker -> marker.getAttribute(IMarker.MESSAGE, "").contains("main.dsl")));
	}

	@Test
	void markersGoWithTheProjectOfTheirSource() throws Exception {
		assumeInstalled();
		var others = ResourcesPlugin.getWorkspace().getRoot().getProject("asl-parts");
		others.create(null);
		others.open(null);
		try {
			var part = others.getFile("one.asl");
			part.create("\tMethod (INC0) {\tReturn (A222) }\n".getBytes(StandardCharsets.UTF_8), true, false, null);
			open(file("main.asl", HEAD + "\tInclude (\"../asl-parts/one.asl\")\n}\n"));
			workbench.await("a part in another project has a marker", () -> markers(part).length == 1);
			project.close(null);
			workbench.await("it has none of a closed project", () -> markers(part).length == 0);
			project.open(null);
			workbench.await("it has the marker again", () -> markers(part).length == 1);
		} finally {
			others.delete(true, true, null);
		}
	}

	@Test
	void anAbsentCompilerIsToldOnce() throws Exception {
		compiler(project.getFile("no-such-iasl").getLocation().toString());
		var one = file("one.asl", WRONG);
		var two = file("two.asl", WRONG);
		open(one);
		workbench.await("it is told", () -> all().length == 1);
		open(two);
		workbench.await("it is told where somebody looks", () -> markers(two).length == 1);
		assertEquals(1, all().length);
		assertEquals(IMarker.SEVERITY_INFO, all()[0].getAttribute(IMarker.SEVERITY, -1));
		var text = all()[0].getAttribute(IMarker.MESSAGE, "");
		assertTrue(text.contains("no-such-iasl") && text.contains("acpica-tools") && text.contains("Preferences"), text);

		assumeInstalled();
		compiler("");
		workbench.await("both are checked", () -> markers(one).length == 1 && markers(two).length == 1
				&& Arrays.stream(all()).allMatch(marker -> marker.getAttribute(IMarker.MESSAGE, "").equals(NOT_THERE)));
	}
}
