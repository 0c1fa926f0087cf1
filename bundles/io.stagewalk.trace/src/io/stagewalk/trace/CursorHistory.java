package io.stagewalk.trace;

import java.util.ArrayDeque;
import java.util.Deque;

/** The moves of a cursor, to undo and redo. Not safe for several threads. */
public final class CursorHistory {
	/** The oldest moves are forgotten beyond so many. */
	public static final int LIMIT = 1000;

	private final Deque<Cursor> undone = new ArrayDeque<>();
	private final Deque<Cursor> done = new ArrayDeque<>();
	private Cursor current;

	public CursorHistory(Cursor start) {
		current = start;
	}

	public Cursor current() {
		return current;
	}

	/** Goes somewhere else; going where one is, is no move. */
	public void moveTo(Cursor next) {
		if (next.equals(current)) {
			return;
		}
		done.push(current);
		if (done.size() > LIMIT) {
			done.removeLast();
		}
		undone.clear();
		current = next;
	}

	public boolean canUndo() {
		return !done.isEmpty();
	}

	public boolean canRedo() {
		return !undone.isEmpty();
	}

	/** Back to where the last move came from; stays if there was none. */
	public void undo() {
		if (canUndo()) {
			undone.push(current);
			current = done.pop();
		}
	}

	/** Makes the move again that was undone last; stays if there is none. */
	public void redo() {
		if (canRedo()) {
			done.push(current);
			current = undone.pop();
		}
	}
}
