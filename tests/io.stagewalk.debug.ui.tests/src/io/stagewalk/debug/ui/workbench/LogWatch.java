package io.stagewalk.debug.ui.workbench;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** Collects what is logged as an error or a warning, by our bundles or because of them. */
final class LogWatch implements AutoCloseable {
	private static final String OURS = "io.stagewalk.";

	private final List<String> entries = new CopyOnWriteArrayList<>();
	private final ILogListener listener = (status, plugin) -> logged(status);

	LogWatch() {
		Platform.addLogListener(listener);
	}

	List<String> entries() {
		return entries;
	}

	private void logged(IStatus status) {
		if (status.getSeverity() >= IStatus.WARNING && (status.getPlugin().startsWith(OURS)
				|| status.getMessage().contains(OURS) || isOurs(status.getException()))) {
			var text = new StringWriter();
			text.write(status.toString());
			if (status.getException() != null) {
				status.getException().printStackTrace(new PrintWriter(text));
			}
			entries.add(text.toString());
		}
	}

	private static boolean isOurs(Throwable thrown) {
		for (var at = thrown; at != null; at = at.getCause()) {
			for (var frame : at.getStackTrace()) {
				if (frame.getClassName().startsWith(OURS)) {
					return true;
				}
			}
		}
		return false;
	}

	@Override
	public void close() {
		Platform.removeLogListener(listener);
	}
}
