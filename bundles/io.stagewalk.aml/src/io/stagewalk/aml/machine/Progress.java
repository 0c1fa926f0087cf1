package io.stagewalk.aml.machine;

import java.util.List;

import io.stagewalk.aml.region.RegionRequest;

/** What comes of a step. */
public sealed interface Progress {
	/** The next state, and what happened on the way to it. */
	record Stepped(State next, List<Event> events) implements Progress {
		public Stepped {
			events = List.copyOf(events);
		}
	}

	/** The step waits for an answer to this; nothing has happened. */
	record Waiting(RegionRequest request) implements Progress {
	}
}
