package io.stagewalk.debug.ui.breakpoints;

import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.debug.ui.actions.IToggleBreakpointsTarget;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.texteditor.IEditorStatusLine;
import org.eclipse.ui.texteditor.ITextEditor;

import io.stagewalk.debug.DebugModel;
import io.stagewalk.debug.breakpoints.ScenarioLineBreakpoint;
import io.stagewalk.scenario.text.ScenarioSource;

/** Sets and removes breakpoints on the lines at which a run can stop: what happens within the boot and after it. */
public final class ScenarioBreakpointTarget implements IToggleBreakpointsTarget {
	private static final Set<String> CARRIED_OUT = Set.of("cpu", "dma", "before", "after");

	@Override
	public void toggleLineBreakpoints(IWorkbenchPart part, ISelection selection) throws CoreException {
		if (!(part instanceof ITextEditor editor) || !(selection instanceof ITextSelection text)) {
			return;
		}
		var file = editor.getEditorInput().getAdapter(IFile.class);
		int line = text.getStartLine() + 1;
		var known = breakpoint(file, line);
		if (known.isPresent()) {
			known.get().delete();
		} else if (isCarriedOut(editor.getDocumentProvider().getDocument(editor.getEditorInput()), line - 1)) {
			DebugPlugin.getDefault().getBreakpointManager().addBreakpoint(new ScenarioLineBreakpoint(file, line));
		} else {
			say(editor, "No run stops at this line: it says what the machine is, not what happens");
		}
	}

	private static Optional<IBreakpoint> breakpoint(IFile file, int line) throws CoreException {
		for (var breakpoint : DebugPlugin.getDefault().getBreakpointManager().getBreakpoints(DebugModel.ID)) {
			if (breakpoint instanceof ScenarioLineBreakpoint known && known.getMarker().getResource().equals(file)
					&& known.getLineNumber() == line) {
				return Optional.of(known);
			}
		}
		return Optional.empty();
	}

	private static void say(ITextEditor editor, String message) {
		var line = editor.getAdapter(IEditorStatusLine.class);
		if (line != null) {
			line.setMessage(true, message, null);
		}
	}

	/** In every line; the platform asks only now and then, so that an answer by line would be out of date. */
	@Override
	public boolean canToggleLineBreakpoints(IWorkbenchPart part, ISelection selection) {
		return part instanceof ITextEditor editor && selection instanceof ITextSelection
				&& editor.getEditorInput().getAdapter(IFile.class) != null;
	}

	private static boolean isCarriedOut(IDocument document, int line) {
		try {
			var region = document.getLineInformation(line);
			var words = ScenarioSource.of("", document.get(region.getOffset(), region.getLength())).lines().getFirst().words();
			return !words.isEmpty() && CARRIED_OUT.contains(words.getFirst().text());
		} catch (BadLocationException gone) {
			ILog.get().error("The line is no longer there", gone);
			return false;
		}
	}

	@Override
	public void toggleMethodBreakpoints(IWorkbenchPart part, ISelection selection) {
		// a scenario has no methods
	}

	@Override
	public boolean canToggleMethodBreakpoints(IWorkbenchPart part, ISelection selection) {
		return false;
	}

	@Override
	public void toggleWatchpoints(IWorkbenchPart part, ISelection selection) {
		// a scenario has no fields
	}

	@Override
	public boolean canToggleWatchpoints(IWorkbenchPart part, ISelection selection) {
		return false;
	}
}
