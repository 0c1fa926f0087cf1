package io.stagewalk.boot.version;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.stagewalk.boot.version.FunctionHistory.Change;
import io.stagewalk.trace.Function;

/** The functions through which a part of the model passes, with what they were in each version. */
public final class FunctionTable {
	private final List<FunctionHistory> histories = new ArrayList<>();

	/**
	 * Adds a function.
	 *
	 * @param name    in the oldest version that has it
	 * @param file    in that version
	 * @param changes later ones, ascending
	 * @return the function as the model knows it: its oldest name and file
	 */
	public Function function(String name, String file, Change... changes) {
		var function = new Function(name, file);
		histories.add(new FunctionHistory(function, List.of(changes)));
		return function;
	}

	/** All names that a function of this table has had. */
	public Set<String> names(Function function) {
		return histories.stream().filter(history -> history.first().equals(function)).flatMap(history -> history.all().stream())
				.map(Function::name).collect(Collectors.toUnmodifiableSet());
	}

	public List<FunctionHistory> histories() {
		return Collections.unmodifiableList(histories);
	}
}
