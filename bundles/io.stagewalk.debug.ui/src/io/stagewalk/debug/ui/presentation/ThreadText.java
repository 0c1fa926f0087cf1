package io.stagewalk.debug.ui.presentation;

import io.stagewalk.debug.model.ActorThread;

/** What the Debug view says of an actor. */
final class ThreadText {
	private ThreadText() {
	}

	static String of(ActorThread thread) {
		return thread.getName() + " (" + state(thread) + ")";
	}

	private static String state(ActorThread thread) {
		if (thread.isTerminated()) {
			return "terminated";
		}
		if (!thread.isSuspended()) {
			return thread.isStepping() ? "stepping" : "running";
		}
		var place = thread.target().place();
		var trace = place.cursor().trace();
		int position = place.cursor().position();
		if (position == trace.size() && place.state().running().equals(thread.actor())) {
			return String.format("suspended at the end, after step %d: %s", trace.size(), trace.end().text());
		}
		if (place.isNext(thread.actor())) {
			return String.format("suspended at step %d of %d", position, trace.size());
		}
		return place.state().stack(thread.actor()).isEmpty() ? "idle" : "waiting";
	}
}
