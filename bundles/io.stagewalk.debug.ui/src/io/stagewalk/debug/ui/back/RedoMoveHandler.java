package io.stagewalk.debug.ui.back;

import org.eclipse.core.commands.ExecutionEvent;

import io.stagewalk.debug.Session;
import io.stagewalk.debug.Sessions;

/** Makes the move of the cursor again that was undone last. */
public final class RedoMoveHandler extends CursorHandler {
	@Override
	boolean canMove(Session session) {
		return session.canRedo();
	}

	@Override
	public Object execute(ExecutionEvent event) {
		Sessions.active().ifPresent(Session::redo);
		return null;
	}
}
