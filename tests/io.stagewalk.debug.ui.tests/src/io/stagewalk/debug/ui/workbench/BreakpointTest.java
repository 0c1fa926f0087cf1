package io.stagewalk.debug.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

import io.stagewalk.debug.DebugModel;
import io.stagewalk.debug.Session;
import io.stagewalk.debug.breakpoints.ScenarioLineBreakpoint;
import io.stagewalk.trace.StopCondition;

/** Stops at lines of the scenario, coming from either side. */
class BreakpointTest extends WorkbenchTest {

	@Test
	void runningBackReturnsToTheBreakpoint() throws Exception {
		int line = lineOf("dma edu read");
		toggleBreakpoint(line);
		var session = debug();

		workbench.awaitEnabled("F8");
		workbench.pressUntil("F8", () -> session.cursor().position() != 0);
		workbench.await("the run stops at the breakpoint", () -> line(session) == line);
		int stopped = session.cursor().position();
		awaitInstructionPointer(line);

		pressUntilAt("F8", session, session.cursor().trace().size());
		pressUntilAt("SHIFT+ALT+F8", session, stopped);
		awaitInstructionPointer(line);
		pressUntilAt("SHIFT+ALT+F8", session, 0);
		awaitInstructionPointer(lineOf("boot"));
	}

	@Test
	void disabledBreakpointsAreRunOver() throws Exception {
		toggleBreakpoint(lineOf("dma edu read"));
		DebugPlugin.getDefault().getBreakpointManager().getBreakpoints(DebugModel.ID)[0].setEnabled(false);
		var session = debug();
		pressUntilAt("F8", session, session.cursor().trace().size());
	}

	@Test
	void doubleClickInTheRulerSetsABreakpoint() throws Exception {
		int line = lineOf("dma edu read");
		select(line);
		workbench.live(300);
		var ruler = ((Composite) editor().getAdapter(IVerticalRulerInfo.class).getControl()).getChildren()[0];
		var text = (StyledText) editor().getAdapter(Control.class);
		int y = text.getLinePixel(line - 1) + text.getLineHeight() / 2;
		workbench.doubleClick(ruler, 3, y);
		workbench.await("there is a breakpoint", () -> breakpointLines().equals(List.of(line)));
		workbench.doubleClick(ruler, 3, y);
		workbench.await("there is none", () -> breakpointLines().isEmpty());
	}

	@Test
	void onlyLinesThatAreCarriedOutTakeBreakpoints() throws Exception {
		editor().setFocus();
		select(lineOf("platform tables"));
		workbench.press("CTRL+SHIFT+B");
		workbench.live(300);
		assertEquals(0, DebugPlugin.getDefault().getBreakpointManager().getBreakpoints(DebugModel.ID).length);
	}

	private void toggleBreakpoint(int line) throws Exception {
		editor().setFocus();
		select(line);
		workbench.live(100);
		workbench.press("CTRL+SHIFT+B");
		workbench.await("there is a breakpoint", () -> breakpointLines().contains(line));
	}

	private static List<Integer> breakpointLines() {
		var lines = new ArrayList<Integer>();
		for (var breakpoint : DebugPlugin.getDefault().getBreakpointManager().getBreakpoints(DebugModel.ID)) {
			try {
				lines.add(((ScenarioLineBreakpoint) breakpoint).getLineNumber());
			} catch (CoreException failure) {
				throw new AssertionError(failure);
			}
		}
		return lines;
	}

	private void select(int line) throws CoreException, BadLocationException {
		editor().selectAndReveal(document(editor()).getLineOffset(line - 1), 0);
	}

	/** The first line, from 1 on, that begins with a text. */
	private int lineOf(String start) throws CoreException, BadLocationException {
		var document = document(editor());
		for (int line = 0; line < document.getNumberOfLines(); line++) {
			if (document.get(document.getLineOffset(line), document.getLineLength(line)).startsWith(start)) {
				return line + 1;
			}
		}
		throw new AssertionError("no line begins with " + start);
	}

	private static IDocument document(ITextEditor editor) {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	private static int line(Session session) {
		return StopCondition.lineAt(session.cursor().trace(), session.cursor().position()).map(line -> line.line()).orElse(0);
	}

	private void awaitInstructionPointer(int line) throws CoreException {
		var editor = editor();
		workbench.await("the instruction pointer is in line " + line, () -> instructionPointers(editor).equals(List.of(line)));
		assertTrue(workbench.page().isPartVisible(editor));
	}

	private static List<Integer> instructionPointers(ITextEditor editor) {
		var lines = new ArrayList<Integer>();
		var model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
		for (var all = model.getAnnotationIterator(); all.hasNext();) {
			var annotation = all.next();
			if (List.of(IDebugUIConstants.ANNOTATION_TYPE_INSTRUCTION_POINTER_CURRENT,
					IDebugUIConstants.ANNOTATION_TYPE_INSTRUCTION_POINTER_SECONDARY).contains(annotation.getType())) {
				try {
					lines.add(document(editor).getLineOfOffset(model.getPosition(annotation).getOffset()) + 1);
				} catch (BadLocationException failure) {
					throw new AssertionError(failure);
				}
			}
		}
		return lines;
	}
}
