package io.stagewalk.aml.ui.compile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;

import io.stagewalk.aml.iasl.IaslException;
import io.stagewalk.aml.iasl.Message;
import io.stagewalk.aml.ui.check.AslCompiler;
import io.stagewalk.aml.ui.settings.IaslSettings;

/** Compiles sources, leaves each table beside its source, and tells of it. */
final class CompileAsl extends Job {
	/** So many errors of a source are told; the others are in the Problems view. */
	private static final int MAX_ERRORS = 5;

	private final List<IFile> sources;
	private final IWorkbenchWindow window;
	private final List<String> made = new ArrayList<>();
	private final List<String> failures = new ArrayList<>();

	CompileAsl(List<IFile> sources, IWorkbenchWindow window) {
		super("Compiling " + (sources.size() == 1 ? sources.getFirst().getName() : sources.size() + " sources"));
		this.sources = sources;
		this.window = window;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		var progress = SubMonitor.convert(monitor, sources.size());
		try {
			for (var source : sources) {
				progress.subTask(source.getFullPath().toString());
				compile(source, progress);
				progress.worked(1);
			}
		} catch (IaslException failure) {
			if (failure.reason() == IaslException.Reason.CANCELLED) {
				return Status.CANCEL_STATUS;
			}
			failures.add(failure.reason() == IaslException.Reason.ABSENT ? failure.getMessage() + ".\n" + IaslSettings.HINT : failure.getMessage());
		} catch (CoreException failure) {
			return failure.getStatus();
		}
		window.getWorkbench().getDisplay().asyncExec(this::tell);
		return Status.OK_STATUS;
	}

	private void compile(IFile source, IProgressMonitor monitor) throws IaslException, CoreException {
		try {
			var compiled = AslCompiler.compile(source, monitor);
			if (compiled.table().isPresent()) {
				write(source.getParent().getFile(IPath.fromPortableString(source.getFullPath().removeFileExtension().lastSegment() + ".aml")),
						compiled.table().get());
			} else {
				failures.add(errors(source, compiled.messages()));
			}
		} catch (IOException unreadable) {
			failures.add(source.getFullPath() + " could not be read: " + unreadable.getMessage());
		}
	}

	/** What a table replaces is kept in the local history. */
	private void write(IFile table, byte[] bytes) throws CoreException {
		table.getWorkspace().run(run -> {
			table.refreshLocal(IResource.DEPTH_ZERO, run);
			if (table.exists()) {
				table.setContents(bytes, true, true, run);
			} else {
				table.create(bytes, true, false, run);
			}
		}, table.getParent(), IWorkspace.AVOID_UPDATE, null);
		made.add(table.getFullPath() + ", " + bytes.length + " bytes");
	}

	private static String errors(IFile source, List<Message> messages) {
		var errors = messages.stream().filter(message -> message.severity() == Message.Severity.ERROR).toList();
		var text = new StringBuilder(source.getName() + " was not compiled:");
		for (var error : errors.subList(0, Math.min(MAX_ERRORS, errors.size()))) {
			var file = error.file().substring(error.file().lastIndexOf('/') + 1);
			text.append("\n").append(file).append(error.line() > 0 ? ":" + error.line() : "").append(": ").append(error.text());
		}
		return errors.size() > MAX_ERRORS ? text + "\nand " + (errors.size() - MAX_ERRORS) + " more, in the Problems view" : text.toString();
	}

	private void tell() {
		var shell = window.getShell();
		if (shell == null || shell.isDisposed()) {
			return;
		}
		if (!made.isEmpty()) {
			var status = switch (window.getActivePage() == null ? null : window.getActivePage().getActivePart()) {
				case IEditorPart editor -> editor.getEditorSite().getActionBars().getStatusLineManager();
				case IViewPart view -> view.getViewSite().getActionBars().getStatusLineManager();
				case null, default -> null;
			};
			if (status != null) {
				status.setMessage("Compiled: " + String.join("; ", made));
			}
		}
		if (!failures.isEmpty()) {
			MessageDialog.openError(shell, "Compile with iasl", String.join("\n\n", failures));
		}
	}
}
