package io.stagewalk.debug.launch;

import org.eclipse.core.runtime.IProgressMonitor;

import io.stagewalk.memory.Progress;

/** The engine's progress, told to a monitor of the platform. */
record MonitorProgress(IProgressMonitor monitor) implements Progress {
	@Override
	public void worked(long done) {
		monitor.subTask(String.format("%,d steps", done));
	}

	@Override
	public boolean isCancelled() {
		return monitor.isCanceled();
	}
}
