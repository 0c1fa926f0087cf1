package io.stagewalk.aml.ui.check;

import java.io.IOException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

import io.stagewalk.aml.iasl.Iasl;
import io.stagewalk.aml.iasl.IaslException;
import io.stagewalk.aml.ui.settings.IaslSettings;
import io.stagewalk.memory.Progress;

/** Compiles a source of the workspace, and shows in it what iasl says. */
public final class AslCompiler {

	private record MonitorProgress(IProgressMonitor monitor) implements Progress {
		@Override
		public void worked(long done) {
			// how long it will take, nobody knows
		}

		@Override
		public boolean isCancelled() {
			return monitor.isCanceled();
		}
	}

	private AslCompiler() {
	}

	/**
	 * Compiles what is on disk, and changes markers.
	 *
	 * @throws IaslException if iasl could not be run or was ended; markers say so, unless it was cancelled
	 * @throws IOException   if the source cannot be read
	 */
	public static Iasl.Compilation compile(IFile source, IProgressMonitor monitor) throws IaslException, IOException, CoreException {
		var path = AslFiles.readable(source);
		try {
			var compiled = IaslSettings.iasl().compile(path, IaslSettings.options(source), new MonitorProgress(monitor));
			AslMarkers.show(source, compiled.messages());
			return compiled;
		} catch (IaslException failure) {
			switch (failure.reason()) {
				case ABSENT -> AslMarkers.showAbsent(source, "ASL is not checked: " + failure.getMessage() + ". " + IaslSettings.HINT);
				case ENDLESS -> AslMarkers.showFailure(source, failure.getMessage());
				case CANCELLED -> {
					// what it said before is as good as nothing
				}
			}
			throw failure;
		}
	}
}
