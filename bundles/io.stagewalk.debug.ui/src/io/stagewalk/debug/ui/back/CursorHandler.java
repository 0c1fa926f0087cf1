package io.stagewalk.debug.ui.back;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.ui.PlatformUI;

import io.stagewalk.debug.Session;
import io.stagewalk.debug.Sessions;

/** A command that moves the cursor of the session looked at; enabled while it can. */
abstract class CursorHandler extends AbstractHandler {
	private final Session.Listener moved = session -> update();
	private final Sessions.Listener changed = this::follow;
	private Optional<Session> watched = Optional.empty();

	CursorHandler() {
		Sessions.addListener(changed);
		follow();
	}

	/** Whether the command leads anywhere from where the cursor stands; asked on the UI thread. */
	abstract boolean canMove(Session session);

	private synchronized void follow() {
		watched.ifPresent(session -> session.removeListener(moved));
		watched = Sessions.active();
		watched.ifPresent(session -> session.addListener(moved));
		update();
	}

	private void update() {
		if (PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> setBaseEnabled(Sessions.active().filter(this::canMove).isPresent()));
		}
	}

	@Override
	public void dispose() {
		Sessions.removeListener(changed);
		watched.ifPresent(session -> session.removeListener(moved));
		super.dispose();
	}
}
