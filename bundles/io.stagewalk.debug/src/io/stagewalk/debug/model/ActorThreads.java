package io.stagewalk.debug.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.debug.core.DebugEvent;

import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Cursor;
import io.stagewalk.trace.SourceLine;

/** The threads of a target, brought together to wherever the cursor stands. Safe for several threads. */
final class ActorThreads {
	private final BootTarget target;
	private final Optional<SourceLine> bootLine;
	private final Map<Actor, ActorThread> threads = new LinkedHashMap<>();
	private volatile Place place;

	/** @param bootLine the line of the scenario that stands for what belongs to no other */
	ActorThreads(BootTarget target, Optional<SourceLine> bootLine) {
		this.target = target;
		this.bootLine = bootLine;
	}

	/** Where the threads stand. */
	Place place() {
		return place;
	}

	synchronized ActorThread of(Actor actor) {
		return threads.computeIfAbsent(actor, known -> new ActorThread(target, known));
	}

	synchronized ActorThread[] all() {
		return threads.values().toArray(ActorThread[]::new);
	}

	/** Gives all threads their stacks at a cursor, and returns those that now look different. */
	synchronized Set<ActorThread> settle(Cursor cursor) {
		place = Place.of(cursor, bootLine);
		var changed = new LinkedHashSet<ActorThread>();
		for (var actor : place.state().actors()) {
			if (of(actor).settle(place)) {
				changed.add(of(actor));
			}
		}
		return changed;
	}

	/**
	 * What the platform has to be told after threads have been settled.
	 *
	 * @param mover  who resumed already
	 * @param detail why the selected thread suspends
	 */
	List<DebugEvent> suspended(Set<ActorThread> changed, Optional<ActorThread> mover, int detail) {
		var concerned = new LinkedHashSet<>(changed);
		mover.ifPresent(concerned::add);
		var events = new ArrayList<DebugEvent>();
		for (var thread : concerned) {
			if (mover.filter(thread::equals).isEmpty()) {
				events.add(new DebugEvent(thread, DebugEvent.RESUME, DebugEvent.STEP_INTO));
			}
		}
		// the selected thread first, so that the others do not take the selection from it
		var selected = of(place.cursor().selected());
		events.add(suspended(selected, detail));
		concerned.remove(selected);
		concerned.forEach(thread -> events.add(suspended(thread, DebugEvent.STEP_END)));
		return events;
	}

	/** The end of a step that leaves no frame counts as passing to the platform, which then shows the old ones. */
	private static DebugEvent suspended(ActorThread thread, int detail) {
		boolean idle = thread.getTopStackFrame() == null;
		return new DebugEvent(thread, DebugEvent.SUSPEND, idle ? DebugEvent.CLIENT_REQUEST : detail);
	}
}
