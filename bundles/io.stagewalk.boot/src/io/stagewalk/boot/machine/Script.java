package io.stagewalk.boot.machine;

import java.util.ArrayList;
import java.util.List;

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
	 * @param function the first call of the function of this name is meant
	 * @param activation what is to be done
	 */
	public record Placed(When when, String function, Activation activation) {
	}

	public Script {
		placed = List.copyOf(placed);
	}

	/** What is to be done at a place, in order. */
	List<Activation> at(When when, String function) {
		if (placed.isEmpty()) {
			return List.of();
		}
		return placed.stream().filter(one -> one.when == when && one.function.equals(function)).map(Placed::activation).toList();
	}

	/** The script without what was to be done at a place. */
	Script without(When when, String function) {
		var left = new ArrayList<>(placed);
		left.removeIf(one -> one.when == when && one.function.equals(function));
		return new Script(left);
	}
}
