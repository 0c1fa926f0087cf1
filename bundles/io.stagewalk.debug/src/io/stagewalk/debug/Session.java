package io.stagewalk.debug;

import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import io.stagewalk.trace.Cursor;
import io.stagewalk.trace.CursorHistory;
import io.stagewalk.trace.Trace;

/**
 * A trace that somebody walks: its one cursor, the moves made so far, and those who watch. The only mutable state of a
 * session. Safe for several threads.
 */
public final class Session {

	/** Watches the cursor. */
	@FunctionalInterface
	public interface Listener {
		/**
		 * The cursor stands somewhere else, perhaps in another trace. Called on the thread that moved it, which need not be
		 * the UI thread; a listener that needs time takes it elsewhere.
		 */
		void cursorMoved(Session session);
	}

	private final String name;
	private final CopyOnWriteArrayList<Listener> listeners = new CopyOnWriteArrayList<>();
	private final CursorHistory history;

	/** A session that stands at the beginning of a trace. */
	public Session(String name, Trace trace) {
		this.name = name;
		this.history = new CursorHistory(Cursor.atStart(trace));
	}

	/** What people call it: the name of what was launched. */
	public String name() {
		return name;
	}

	public Cursor cursor() {
		synchronized (history) {
			return history.current();
		}
	}

	/** Goes somewhere else; going where the cursor is, is no move. */
	public void moveTo(Cursor cursor) {
		change(moves -> moves.moveTo(cursor));
	}

	/** Goes on in another trace, at the same place of it, or at its end where it is shorter. */
	public void branch(Trace trace) {
		change(moves -> {
			var here = moves.current();
			moves.moveTo(new Cursor(trace, Math.min(here.position(), trace.size()), here.selected()));
		});
	}

	public boolean canUndo() {
		synchronized (history) {
			return history.canUndo();
		}
	}

	public boolean canRedo() {
		synchronized (history) {
			return history.canRedo();
		}
	}

	/** Back to where the last move came from; stays if there was none. */
	public void undo() {
		change(CursorHistory::undo);
	}

	/** Makes the move again that was undone last; stays if there is none. */
	public void redo() {
		change(CursorHistory::redo);
	}

	/** A listener that is there already stays there once. */
	public void addListener(Listener listener) {
		listeners.addIfAbsent(listener);
	}

	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	private void change(Consumer<CursorHistory> move) {
		synchronized (history) {
			var before = history.current();
			move.accept(history);
			if (history.current().equals(before)) {
				return;
			}
		}
		listeners.forEach(listener -> listener.cursorMoved(this));
	}
}
