package io.stagewalk.aml.ui.check;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

import io.stagewalk.aml.ui.settings.IaslSettings;

/**
 * Has the sources of the workspace checked whenever they, or what they include, change; one after the other. It begins when it is
 * first asked to check one; sources that have markers of an earlier session, in which more may have changed since, are checked then too.
 */
public final class AslChecks {
	private static final CheckAsl JOB = new CheckAsl();

	static {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(AslChecks::changed, IResourceChangeEvent.POST_CHANGE);
		IaslSettings.whenChanged(JOB::checkAgain);
		JOB.checkMarked();
	}

	private AslChecks() {
	}

	/** Has one source, or what includes it, checked soon. */
	public static void check(IFile file) {
		JOB.check(file);
	}

	private static void changed(IResourceChangeEvent event) {
		try {
			event.getDelta().accept(delta -> {
				var resource = delta.getResource();
				if (resource.getType() == IResource.FILE && isChanged(delta) && JOB.knows((IFile) resource)) {
					check((IFile) resource);
				} else if (resource.getType() == IResource.PROJECT && (delta.getFlags() & IResourceDelta.OPEN) != 0) {
					JOB.sweep();
				}
				return true;
			});
		} catch (CoreException failure) {
			ILog.get().log(failure.getStatus());
		}
	}

	private static boolean isChanged(IResourceDelta delta) {
		return delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.ENCODING)) != 0;
	}
}
