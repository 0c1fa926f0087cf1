package io.stagewalk.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.testing.Seeds;

/** Moves are undone and made again like edits in an editor; a new move ends what could be made again. */
class CursorHistoryTest {
	private final Trace trace = Toy.of(1, 2000).record();

	private Cursor at(int position) {
		return Cursor.atStart(trace).at(position);
	}

	@Test
	void likeAListOfPlacesAndAPlaceInIt() {
		Seeds.check(100, random -> {
			var history = new CursorHistory(at(0));
			List<Cursor> places = new ArrayList<>(List.of(at(0)));
			int place = 0;
			for (int i = 0; i < 100; i++) {
				switch (random.nextInt(4)) {
					case 0 -> {
						history.undo();
						place = Math.max(0, place - 1);
					}
					case 1 -> {
						history.redo();
						place = Math.min(places.size() - 1, place + 1);
					}
					default -> {
						var next = at(random.nextInt(4));
						history.moveTo(next);
						if (!next.equals(places.get(place))) {
							places = new ArrayList<>(places.subList(0, place + 1));
							places.add(next);
							place++;
						}
					}
				}
				assertEquals(places.get(place), history.current());
				assertEquals(place > 0, history.canUndo());
				assertEquals(place < places.size() - 1, history.canRedo());
			}
		});
	}

	/** Going where one is, is no move, and what was undone can still be made again. */
	@Test
	void stayingIsNoMove() {
		var history = new CursorHistory(at(1));
		history.moveTo(at(2));
		history.undo();
		history.moveTo(at(1));
		history.redo();
		assertEquals(at(2), history.current());
	}

	@Test
	void selectingSomebodyElseIsAMove() {
		var history = new CursorHistory(at(1));
		history.moveTo(at(1).select(Toy.ACTORS.getFirst()));
		history.undo();
		assertEquals(at(1), history.current());
	}

	@Test
	void theOldestMovesAreForgotten() {
		var history = new CursorHistory(at(0));
		for (int i = 1; i <= CursorHistory.LIMIT + 10; i++) {
			history.moveTo(at(i));
		}
		int undone = 0;
		for (; history.canUndo(); undone++) {
			history.undo();
		}
		assertEquals(CursorHistory.LIMIT, undone);
		assertEquals(at(10), history.current());
		history.undo();
		assertEquals(at(10), history.current());
		for (int i = 0; i < CursorHistory.LIMIT; i++) {
			history.redo();
		}
		assertEquals(at(CursorHistory.LIMIT + 10), history.current());
		assertFalse(history.canRedo());
	}
}
