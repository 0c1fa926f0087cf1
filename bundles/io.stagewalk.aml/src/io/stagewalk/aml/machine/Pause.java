package io.stagewalk.aml.machine;

import java.util.List;

import io.stagewalk.aml.region.RegionRequest;

/** Where {@link State#advance} has come to. */
public sealed interface Pause {
	/** What happened on the way. */
	List<Event> events();

	/** Somewhere worth looking at. */
	record Reached(State state, List<Event> events) implements Pause {
		public Reached {
			events = List.copyOf(events);
		}
	}

	/** The next instruction wants this; {@link State#answered} is how to go on. */
	record Waiting(State state, RegionRequest request, List<Event> events) implements Pause {
		public Waiting {
			events = List.copyOf(events);
		}
	}
}
