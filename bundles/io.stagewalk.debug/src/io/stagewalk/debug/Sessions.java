package io.stagewalk.debug;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The sessions that there are, and the one that people look at. Safe for several threads. */
public final class Sessions {

	/** Watches which session is looked at. */
	@FunctionalInterface
	public interface Listener {
		/** Another session is looked at, or none. Called on the thread that chose it. */
		void activeChanged();
	}

	private static final CopyOnWriteArrayList<Listener> LISTENERS = new CopyOnWriteArrayList<>();
	/** The one that is looked at is the last. */
	private static final List<Session> OPEN = new ArrayList<>();

	private Sessions() {
	}

	/** The session that is looked at. */
	public static Optional<Session> active() {
		synchronized (OPEN) {
			return OPEN.isEmpty() ? Optional.empty() : Optional.of(OPEN.getLast());
		}
	}

	/** Looks at a session, which becomes known by it. */
	public static void activate(Session session) {
		change(() -> {
			OPEN.remove(session);
			OPEN.add(session);
		});
	}

	/** Forgets a session; if it was looked at, the one that was looked at before is now. */
	public static void close(Session session) {
		change(() -> OPEN.remove(session));
	}

	/** A listener that is there already stays there once. */
	public static void addListener(Listener listener) {
		LISTENERS.addIfAbsent(listener);
	}

	public static void removeListener(Listener listener) {
		LISTENERS.remove(listener);
	}

	private static void change(Runnable change) {
		synchronized (OPEN) {
			var before = active();
			change.run();
			if (Objects.equals(active(), before)) {
				return;
			}
		}
		LISTENERS.forEach(Listener::activeChanged);
	}
}
