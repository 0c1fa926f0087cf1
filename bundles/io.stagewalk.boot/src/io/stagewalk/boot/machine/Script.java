package io.stagewalk.boot.machine;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.trace.Function;

/**
 * What the scenario wants done in the course of the boot and has not been done yet.
 *
 * @param placed in the order of the scenario
 */
public record Script(List<Placed> placed) {
	public static final Script EMPTY = new Script(List.of());

	public enum When {
		BEFORE, AFTER
	}

	/**
	 * @param function   of Linux; its first call is meant
	 * @param activation what is to be done
	 */
	public record Placed(When when, Function function, Activation activation) {
	}

	public Script {
		placed = List.copyOf(placed);
	}

	/** What is to be done at a place, in order. */
	List<Activation> at(When when, Function function) {
		if (placed.isEmpty()) {
			return List.of();
		}
		return placed.stream().filter(one -> one.when == when && one.function.equals(function)).map(Placed::activation).toList();
	}

	/** The script without what was to be done at a place. */
	Script without(When when, Function function) {
		var left = new ArrayList<>(placed);
		left.removeIf(one -> one.when == when && one.function.equals(function));
		return new Script(left);
	}
}
