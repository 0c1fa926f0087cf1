package io.stagewalk.debug.model;

import org.eclipse.debug.core.model.IValue;
import org.eclipse.debug.core.model.IVariable;

/** The value of a variable at a place. */
final class TraceValue extends BootElement implements IValue {
	private final TraceVariable variable;

	TraceValue(TraceVariable variable) {
		super(variable.target());
		this.variable = variable;
	}

	@Override
	public String getReferenceTypeName() {
		return "";
	}

	@Override
	public String getValueString() {
		return variable.text();
	}

	@Override
	public boolean isAllocated() {
		return true;
	}

	@Override
	public IVariable[] getVariables() {
		return variable.parts();
	}

	@Override
	public boolean hasVariables() {
		return variable.hasParts();
	}
}
