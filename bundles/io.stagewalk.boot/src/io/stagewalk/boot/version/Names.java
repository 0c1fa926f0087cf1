package io.stagewalk.boot.version;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import io.stagewalk.trace.Function;

/**
 * What the functions that the model knows are called in the versions that boot.
 *
 * @param other those that are called otherwise there, or stand elsewhere
 * @param none  those that are not there; who calls them does what they do
 */
public record Names(Map<Function, Function> other, Set<Function> none) {
	public Names {
		other = Map.copyOf(other);
		none = Set.copyOf(none);
	}

	/** In one version. */
	public static Names in(String version, Collection<FunctionHistory> histories) {
		var other = new HashMap<Function, Function>();
		var none = new HashSet<Function>();
		for (var history : histories) {
			history.in(version).ifPresentOrElse(real -> {
				if (!real.equals(history.first())) {
					other.put(history.first(), real);
				}
			}, () -> none.add(history.first()));
		}
		return new Names(other, none);
	}

	/** With the functions of another program. */
	public Names and(Names more) {
		var all = new HashMap<>(other);
		all.putAll(more.other);
		var absent = new HashSet<>(none);
		absent.addAll(more.none);
		return new Names(all, absent);
	}

	/** The function as the version has it; itself if nothing is known of it. */
	public Function of(Function function) {
		return other.getOrDefault(function, function);
	}

	public boolean has(Function function) {
		return !none.contains(function);
	}
}
