package io.stagewalk.boot.machine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.stagewalk.boot.machine.Threads.Thread;
import io.stagewalk.trace.Actor;

/**
 * The threads of all actors, in groups: a step changes one or two of them, and all other groups are shared. A server has hundreds.
 *
 * @param groups    each of {@link #GROUP}, but the last
 * @param positions where an actor stands
 */
record Roster(List<List<Thread>> groups, Map<Actor, Integer> positions) {
	private static final int GROUP = 16;

	static Roster of(List<Thread> threads) {
		var groups = new ArrayList<List<Thread>>();
		var positions = new HashMap<Actor, Integer>();
		for (int from = 0; from < threads.size(); from += GROUP) {
			groups.add(List.copyOf(threads.subList(from, Math.min(from + GROUP, threads.size()))));
		}
		threads.forEach(thread -> positions.put(thread.actor(), positions.size()));
		return new Roster(groups, positions);
	}

	Stream<Thread> all() {
		return groups.stream().flatMap(List::stream);
	}

	/** Whether any has something left to do. */
	boolean isBusy() {
		for (var group : groups) {
			for (var thread : group) {
				if (!thread.stack().isEmpty()) {
					return true;
				}
			}
		}
		return false;
	}

	/** @throws IllegalArgumentException if there is no such actor */
	Thread of(Actor actor) {
		int position = position(actor);
		return groups.get(position / GROUP).get(position % GROUP);
	}

	/** With another thread of the same actor. */
	Roster with(Thread changed) {
		int position = position(changed.actor());
		var group = new ArrayList<>(groups.get(position / GROUP));
		group.set(position % GROUP, changed);
		var all = new ArrayList<>(groups);
		all.set(position / GROUP, group);
		return new Roster(all, positions);
	}

	private int position(Actor actor) {
		var position = positions.get(actor);
		if (position == null) {
			throw new IllegalArgumentException("no actor " + actor);
		}
		return position;
	}
}
