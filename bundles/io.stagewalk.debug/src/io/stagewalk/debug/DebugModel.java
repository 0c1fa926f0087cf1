package io.stagewalk.debug;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** What names the debug model. */
public final class DebugModel {
	/** Identifier of the debug model, and of the bundle that it lives in. */
	public static final String ID = "io.stagewalk.debug";

	private DebugModel() {
	}

	/** An error of this bundle. */
	public static IStatus error(String message, Throwable cause) {
		return new Status(IStatus.ERROR, ID, message, cause);
	}
}
