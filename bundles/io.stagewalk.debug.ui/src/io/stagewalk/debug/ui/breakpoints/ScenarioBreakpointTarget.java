package io.stagewalk.debug.ui.breakpoints;

import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.ui.actions.IToggleBreakpointsTarget;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.texteditor.ITextEditor;

import io.stagewalk.debug.breakpoints.ScenarioLineBreakpoint;
import io.stagewalk.debug.model.DebugModel;
import io.stagewalk.scenario.ScenarioSource;

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
		var manager = DebugPlugin.getDefault().getBreakpointManager();
		for (var breakpoint : manager.getBreakpoints(DebugModel.ID)) {
			if (breakpoint instanceof ScenarioLineBreakpoint known && known.getMarker().getResource().equals(file)
					&& known.getLineNumber() == line) {
				known.delete();
				return;
			}
		}
		if (canToggleLineBreakpoints(part, selection)) {
			manager.addBreakpoint(new ScenarioLineBreakpoint(file, line));
		}
	}

	@Override
	public boolean canToggleLineBreakpoints(IWorkbenchPart part, ISelection selection) {
		if (!(part instanceof ITextEditor editor) || !(selection instanceof ITextSelection text)) {
			return false;
		}
		var document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		return editor.getEditorInput().getAdapter(IFile.class) != null && document != null
				&& isCarriedOut(document, text.getStartLine());
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
