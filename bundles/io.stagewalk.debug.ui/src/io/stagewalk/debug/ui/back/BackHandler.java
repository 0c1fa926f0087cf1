package io.stagewalk.debug.ui.back;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.ui.handlers.HandlerUtil;

import io.stagewalk.debug.Session;
import io.stagewalk.debug.model.ActorThread;
import io.stagewalk.debug.model.Move;
import io.stagewalk.debug.ui.presentation.SelectedThread;
import io.stagewalk.trace.Direction;

/** One of the moves, backward. Which one, the extension says: {@code BackHandler:OVER}. */
public final class BackHandler extends CursorHandler implements IExecutableExtension {
	private Move move = Move.INTO;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		move = Move.valueOf((String) data);
	}

	@Override
	boolean canMove(Session session) {
		return session.cursor().canMove(Direction.BACKWARD);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		Optional.ofNullable(HandlerUtil.getActiveWorkbenchWindow(event))
				.map(window -> DebugUITools.getDebugContextManager().getContextService(window).getActiveContext())
				.flatMap(SelectedThread::in).ifPresent(this::goBack);
		return null;
	}

	private void goBack(ActorThread thread) {
		thread.move(move, Direction.BACKWARD);
	}
}
