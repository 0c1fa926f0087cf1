package io.stagewalk.debug.ui.launch;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.debug.ui.actions.ILaunchable;

/**
 * Says of files that they can be launched: only then the platform looks for shortcuts to offer under Run As and Debug As.
 * The shortcuts themselves say for which files they are.
 */
public final class LaunchableFiles implements IAdapterFactory {
	private static final ILaunchable LAUNCHABLE = new ILaunchable() {
	};

	@Override
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		return adaptable instanceof IFile && type.isInstance(LAUNCHABLE) ? type.cast(LAUNCHABLE) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { ILaunchable.class };
	}
}
