package io.stagewalk.debug.model;

import java.util.List;
import java.util.Optional;

import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.IValue;
import org.eclipse.debug.core.model.IVariable;

import io.stagewalk.trace.Variable;

/** A local, a register or a part of one. Equal to the variable of the same frame and name at another place. */
public final class TraceVariable extends BootElement implements IVariable {
	private final TraceFrame frame;
	private final String path;
	private final Variable variable;
	private final Optional<Variable> before;

	private TraceVariable(TraceFrame frame, String path, Variable variable, Optional<Variable> before) {
		super(frame.target());
		this.frame = frame;
		this.path = path;
		this.variable = variable;
		this.before = before;
	}

	/**
	 * @param owner path of what the variables are parts of; empty for a frame
	 * @param then  what they were before the last move
	 */
	static IVariable[] all(TraceFrame frame, String owner, List<Variable> now, List<Variable> then) {
		return now.stream().map(variable -> new TraceVariable(frame, owner + "/" + variable.name(), variable,
				then.stream().filter(old -> old.name().equals(variable.name())).findFirst())).toArray(IVariable[]::new);
	}

	@Override
	public String getName() {
		return variable.name();
	}

	@Override
	public String getReferenceTypeName() {
		return "";
	}

	@Override
	public IValue getValue() {
		return new TraceValue(this);
	}

	@Override
	public boolean hasValueChanged() {
		return before.isPresent() && !before.get().equals(variable);
	}

	String text() {
		return variable.value();
	}

	boolean hasParts() {
		return !variable.parts().isEmpty();
	}

	IVariable[] parts() {
		return all(frame, path, variable.parts(), before.map(Variable::parts).orElse(List.of()));
	}

	@Override
	public boolean supportsValueModification() {
		return false;
	}

	@Override
	public void setValue(String expression) throws DebugException {
		throw unsupported("Changing a value");
	}

	@Override
	public void setValue(IValue value) throws DebugException {
		throw unsupported("Changing a value");
	}

	@Override
	public boolean verifyValue(String expression) {
		return false;
	}

	@Override
	public boolean verifyValue(IValue value) {
		return false;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof TraceVariable that && frame == that.frame && path.equals(that.path);
	}

	@Override
	public int hashCode() {
		return 31 * System.identityHashCode(frame) + path.hashCode();
	}
}
