package io.stagewalk.debug.model;

import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.DebugElement;
import org.eclipse.debug.core.model.IDebugTarget;

import io.stagewalk.debug.DebugModel;

/** What all elements of the model have in common. */
abstract class BootElement extends DebugElement {

	BootElement(IDebugTarget target) {
		super(target);
	}

	@Override
	public String getModelIdentifier() {
		return DebugModel.ID;
	}

	/** The target that the element belongs to. */
	public BootTarget target() {
		return (BootTarget) getDebugTarget();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == BootTarget.class) {
			return adapter.cast(target());
		}
		if (adapter == ILaunch.class) {
			return adapter.cast(getLaunch());
		}
		return super.getAdapter(adapter);
	}

	static DebugException unsupported(String what) {
		return new DebugException(DebugModel.error(what + " is not supported: a trace is read, not written", null));
	}
}
