package io.stagewalk.aml.machine;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.aml.syntax.AmlPlace;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Data;
import io.stagewalk.aml.value.Value;

/**
 * A method that is being executed, or a table that is being loaded.
 *
 * @param method    its path, or that of the scope that the table is loaded into
 * @param place     of the statement that it is at
 * @param locals    eight
 * @param arguments seven
 */
public record Call(NamePath method, AmlPlace place, List<Data> locals, List<Data> arguments) {
	static Call of(State state, Activation activation) {
		var path = state.namespace.path(activation.node);
		var statement = activation.statement;
		var block = activation.frame.block();
		var place = block.table().place(statement == null ? block.start() : statement.start, path.toString());
		return new Call(path, place, data(state, activation.locals), data(state, activation.arguments));
	}

	private static List<Data> data(State state, Value[] values) {
		var all = new ArrayList<Data>();
		for (var value : values) {
			all.add(state.data(value));
		}
		return List.copyOf(all);
	}
}
