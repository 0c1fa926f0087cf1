package io.stagewalk.debug.ui.back;

import org.eclipse.core.commands.ExecutionEvent;

import io.stagewalk.debug.Session;
import io.stagewalk.debug.Sessions;

/** Takes the last move of the cursor back. */
public final class UndoMoveHandler extends CursorHandler {
	@Override
	boolean canMove(Session session) {
		return session.canUndo();
	}

	@Override
	public Object execute(ExecutionEvent event) {
		Sessions.active().ifPresent(Session::undo);
		return null;
	}
}
