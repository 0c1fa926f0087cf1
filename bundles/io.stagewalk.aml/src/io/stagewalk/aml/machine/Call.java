package io.stagewalk.aml.machine;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.aml.syntax.AmlPlace;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Data;
import io.stagewalk.aml.value.Value;

/**
 * A method that is being executed, or a table that is being loaded, as it was in some state. What it holds is looked up when it
 * is asked for. Two are equal if they are as far and hold the same values, buffers and packages compared by which they are.
 */
public final class Call {
	private final State state;
	private final Activation activation;

	Call(State state, Activation activation) {
		this.state = state;
		this.activation = activation;
	}

	/** Its path, or that of the scope that the table is loaded into. */
	public NamePath method() {
		return state.namespace().path(activation.node);
	}

	/** The statement that it is at. */
	public AmlPlace place() {
		var statement = activation.statement;
		var block = activation.frame.block();
		return block.table().place(statement == null ? block.start() : statement.start, method().toString());
	}

	/** Eight. */
	public List<Data> locals() {
		return data(activation.locals);
	}

	/** Seven. */
	public List<Data> arguments() {
		return data(activation.arguments);
	}

	private List<Data> data(Value[] values) {
		var all = new ArrayList<Data>();
		for (var value : values) {
			all.add(state.data(value));
		}
		return List.copyOf(all);
	}

	@Override
	public boolean equals(Object other) {
		return this == other || other instanceof Call that && activation.holdsTheSame(that.activation);
	}

	@Override
	public int hashCode() {
		return Long.hashCode(activation.id);
	}

	@Override
	public String toString() {
		return method() + " at " + place();
	}
}
