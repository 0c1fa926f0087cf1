package io.stagewalk.debug.ui.presentation;

import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.contexts.DebugContextEvent;
import org.eclipse.debug.ui.contexts.IDebugContextListener;

import io.stagewalk.debug.Sessions;

/** The session that is selected in the Debug view is the one that the other views show. */
final class SelectedSession implements IDebugContextListener {
	private static final SelectedSession INSTANCE = new SelectedSession();

	private boolean keysPrepared;

	private SelectedSession() {
	}

	/** Begins to follow the selection; to begin again changes nothing. */
	static void follow() {
		DebugUITools.getDebugContextManager().addDebugContextListener(INSTANCE);
	}

	@Override
	public void debugContextChanged(DebugContextEvent event) {
		if ((event.getFlags() & DebugContextEvent.ACTIVATED) != 0) {
			prepareKeys();
			SelectedThread.in(event.getContext()).map(thread -> thread.target()).filter(target -> !target.isTerminated())
					.ifPresent(target -> Sessions.activate(target.session()));
		}
	}

	private void prepareKeys() {
		if (!keysPrepared) {
			keysPrepared = true;
			StepKeys.prepare();
		}
	}
}
