package io.stagewalk.debug.ui.presentation;

import java.util.List;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Makes the platform's keys for stepping work from the first time they are pressed. Their handlers find out whether they
 * are enabled in a job that starts when they are first asked, and take themselves for disabled until it ends; so the
 * first key pressed would be lost.
 */
final class StepKeys {
	/** By then the platform has found out the same for its tool bar, which does not go together with it. */
	private static final int LATER_MILLIS = 400;
	private static final List<String> COMMANDS = List.of("Resume", "StepInto", "StepOver", "StepReturn", "Suspend", "Terminate");

	private StepKeys() {
	}

	/** Asks the handlers soon. UI thread only. */
	static void prepare() {
		PlatformUI.getWorkbench().getDisplay().timerExec(LATER_MILLIS, StepKeys::ask);
	}

	private static void ask() {
		var workbench = PlatformUI.getWorkbench();
		if (workbench.isClosing()) {
			return;
		}
		var state = workbench.getService(IHandlerService.class).getCurrentState();
		for (var name : COMMANDS) {
			var command = workbench.getService(ICommandService.class).getCommand("org.eclipse.debug.ui.commands." + name);
			command.setEnabled(state);
			command.isEnabled();
		}
	}
}
