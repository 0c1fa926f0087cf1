package io.stagewalk.boot.machine;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import io.stagewalk.trace.Actor;
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
	 * At which side of which function.
	 *
	 * @param functions of Xen or Linux, all that have the name; at least one
	 */
	public record Place(When when, Set<Function> functions) {
		public Place {
			functions = Set.copyOf(functions);
		}

		/** Of the functions. */
		public String name() {
			return functions.iterator().next().name();
		}

		private boolean is(When side, Function function) {
			return when == side && functions.contains(function);
		}
	}

	/**
	 * @param place      the first call at which the actor can act is meant
	 * @param actor      who is to do it
	 * @param activation what is to be done
	 */
	public record Placed(Place place, Actor actor, Activation activation) {
	}

	/** What is to be done now, and what is left. */
	record Due(List<Activation> now, Script left) {
	}

	public Script {
		placed = List.copyOf(placed);
	}

	/** What is to be done at a place by those who can act, in order. */
	Due at(When when, Function function, Predicate<Actor> canAct) {
		if (placed.isEmpty()) {
			return new Due(List.of(), this);
		}
		Predicate<Placed> due = one -> one.place.is(when, function) && canAct.test(one.actor);
		var now = placed.stream().filter(due).map(Placed::activation).toList();
		return new Due(now, now.isEmpty() ? this : new Script(placed.stream().filter(due.negate()).toList()));
	}
}
