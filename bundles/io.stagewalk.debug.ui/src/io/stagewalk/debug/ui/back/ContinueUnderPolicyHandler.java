package io.stagewalk.debug.ui.back;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;

import io.stagewalk.boot.policy.MappingPolicy;
import io.stagewalk.debug.Session;
import io.stagewalk.debug.launch.ContinueUnderPolicy;
import io.stagewalk.debug.launch.KnownPolicies;
import io.stagewalk.debug.model.BootTarget;
import io.stagewalk.debug.ui.presentation.SelectedThread;

/** Lets the boot go on under another policy from where the cursor stands. */
public final class ContinueUnderPolicyHandler extends CursorHandler {
	@Override
	boolean canMove(Session session) {
		return true;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		var window = HandlerUtil.getActiveWorkbenchWindow(event);
		SelectedThread.in(DebugUITools.getDebugContextManager().getContextService(window).getActiveContext()).ifPresent(thread -> {
			var dialog = new ElementListSelectionDialog(window.getShell(), LabelProvider.createTextProvider(
					policy -> policy instanceof MappingPolicy known ? known.name() + " \u2013 " + known.description() : ""));
			dialog.setTitle("Continue Under Policy");
			dialog.setMessage("Who maps device memory from step " + thread.target().place().cursor().position() + " on:");
			dialog.setMultipleSelection(false);
			dialog.setSize(100, 12);
			dialog.setElements(KnownPolicies.get().known().toArray());
			if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof MappingPolicy chosen) {
				go(thread.target(), chosen);
			}
		});
		return null;
	}

	private static void go(BootTarget target, MappingPolicy policy) {
		new ContinueUnderPolicy(target, policy).schedule();
	}
}
