package io.stagewalk.aml.ui.compile;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;

import io.stagewalk.aml.ui.check.AslFiles;

/** Makes the tables of the selected sources, or of the one in the editor, as they are to be seen there. */
public final class CompileHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		var sources = sources(event);
		if (!sources.isEmpty() && IDE.saveAllEditors(sources.toArray(IResource[]::new), false)
				&& IDE.saveAllEditors(sources.stream().map(IFile::getProject).distinct().toArray(IResource[]::new), true)) {
			new CompileAsl(sources, HandlerUtil.getActiveWorkbenchWindow(event)).schedule();
		}
		return null;
	}

	private static List<IFile> sources(ExecutionEvent event) {
		var selected = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection several ? several.toList() : List.of();
		var sources = asl(selected.stream());
		return sources.isEmpty() ? asl(Stream.ofNullable(HandlerUtil.getActiveEditorInput(event))) : sources;
	}

	private static List<IFile> asl(Stream<?> objects) {
		return objects.map(object -> Adapters.adapt(object, IFile.class)).filter(Objects::nonNull).filter(AslFiles::isAsl).distinct().toList();
	}
}
