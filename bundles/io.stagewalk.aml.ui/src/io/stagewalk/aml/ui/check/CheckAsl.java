package io.stagewalk.aml.ui.check;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

import io.stagewalk.aml.iasl.IaslException;

/** Compiles the sources that have changed, for what iasl says of them. There is one of it, so that there is one iasl at a time. */
final class CheckAsl extends Job {
	/** Changes of the same moment are one, in milliseconds. */
	private static final long DELAY = 50;

	private final Includes includes = new Includes();
	private final Set<IFile> due = new LinkedHashSet<>();
	/** Whose sources have been read for what they include. */
	private final Set<IProject> projects = new HashSet<>();
	/** What has been compiled, or could not be. */
	private final Set<IFile> compiled = new LinkedHashSet<>();
	private boolean absent;
	/** Whether sources that have markers are to be compiled again. */
	private volatile boolean areMarkedDue;

	CheckAsl() {
		super("Checking ASL");
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == CheckAsl.class;
	}

	/** Whether a change of a file concerns a source. */
	boolean knows(IFile file) {
		return AslFiles.isAsl(file) && !file.isDerived(IResource.CHECK_ANCESTORS) || !includes.of(file).isEmpty();
	}

	void check(IFile file) {
		checkAll(List.of(file));
	}

	/** Another compiler may say something else. */
	void checkAgain() {
		checkAll(compiled());
	}

	/** What an earlier session has said of sources may not be so any more. */
	void checkMarked() {
		areMarkedDue = true;
		schedule(DELAY);
	}

	/** Looks only for markers that nothing belongs to any more. */
	void sweep() {
		checkAll(List.of());
	}

	private void checkAll(Collection<IFile> files) {
		synchronized (due) {
			due.addAll(files);
		}
		schedule(DELAY);
	}

	private Collection<IFile> compiled() {
		synchronized (compiled) {
			compiled.removeIf(source -> !source.isAccessible());
			return List.copyOf(compiled);
		}
	}

	private Set<IFile> take() {
		synchronized (due) {
			var taken = new LinkedHashSet<>(due);
			due.clear();
			return taken;
		}
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			var changed = take();
			if (areMarkedDue) {
				areMarkedDue = false;
				changed.addAll(AslMarkers.sources());
			}
			var sources = sources(changed);
			var progress = SubMonitor.convert(monitor, sources.size());
			for (var source : sources) {
				progress.subTask(source.getFullPath().toString());
				compile(source, progress);
				progress.worked(1);
				if (progress.isCanceled()) {
					take();
					return Status.CANCEL_STATUS;
				}
			}
			AslMarkers.sweep(source -> !includes.of(source).isEmpty());
			return Status.OK_STATUS;
		} catch (CoreException failure) {
			return failure.getStatus();
		}
	}

	/** The files that are to be compiled when some have changed: themselves, or those that include them. */
	private Set<IFile> sources(Set<IFile> changed) throws CoreException {
		var sources = new LinkedHashSet<IFile>();
		for (var file : changed) {
			if (file.getProject().isAccessible() && projects.add(file.getProject())) {
				AslFiles.in(file.getProject()).forEach(includes::learn);
			}
		}
		for (var file : changed) {
			var including = includes.of(file);
			sources.addAll(including);
			if (AslFiles.isAsl(file) && including.isEmpty()) {
				sources.add(file);
			}
		}
		return sources;
	}

	private void compile(IFile source, IProgressMonitor monitor) throws CoreException {
		if (!source.isAccessible()) {
			includes.forget(source);
			return;
		}
		includes.learn(source);
		synchronized (compiled) {
			compiled.add(source);
		}
		try {
			AslCompiler.compile(source, monitor);
			if (absent) {
				absent = false;
				AslMarkers.removeAbsent();
				checkAgain();
			}
		} catch (IaslException failure) {
			absent |= failure.reason() == IaslException.Reason.ABSENT;
		} catch (IOException unreadable) {
			if (source.isAccessible()) {
				ILog.get().error(source.getFullPath() + " could not be checked", unreadable);
			}
		} catch (CoreException failure) {
			if (source.isAccessible()) {
				throw failure;
			}
		}
	}
}
