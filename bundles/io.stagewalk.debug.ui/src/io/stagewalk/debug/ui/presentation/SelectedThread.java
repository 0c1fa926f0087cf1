package io.stagewalk.debug.ui.presentation;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.debug.core.ILaunch;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;

import io.stagewalk.debug.model.ActorThread;
import io.stagewalk.debug.model.BootTarget;
import io.stagewalk.debug.model.TraceFrame;

/** The thread that a selection of the Debug view means. */
public final class SelectedThread {
	private SelectedThread() {
	}

	/** Empty if nothing of ours is selected. */
	public static Optional<ActorThread> in(ISelection context) {
		return context instanceof IStructuredSelection structured ? of(structured.getFirstElement()) : Optional.empty();
	}

	private static Optional<ActorThread> of(Object selected) {
		return switch (selected) {
			case TraceFrame frame -> Optional.of(frame.getThread());
			case ActorThread thread -> Optional.of(thread);
			case BootTarget target -> Optional.of(target.selectedThread());
			case ILaunch launch -> Arrays.stream(launch.getDebugTargets()).filter(BootTarget.class::isInstance).findFirst()
					.flatMap(SelectedThread::of);
			case null -> Optional.empty();
			default -> Optional.empty();
		};
	}
}
