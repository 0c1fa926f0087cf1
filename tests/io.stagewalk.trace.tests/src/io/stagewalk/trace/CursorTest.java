package io.stagewalk.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import io.stagewalk.testing.Seeds;

/** Every move backward is the same move forward on the reversed trace, for every actor, from every position. */
class CursorTest {

	@Test
	void intoAndBackIsWhereOneWas() {
		Seeds.check(25, random -> {
			var trace = Toy.of(random.nextLong(), 150).record();
			for (int at = 0; at <= trace.size(); at++) {
				var cursor = new Cursor(trace, at, trace.stateAt(at).running());
				if (at < trace.size()) {
					assertEquals(cursor, cursor.into(Direction.FORWARD).into(Direction.BACKWARD));
				}
				if (at > 0) {
					assertEquals(cursor, cursor.into(Direction.BACKWARD).into(Direction.FORWARD));
				}
			}
		});
	}

	@Test
	void intoSelectsWhoRuns() {
		var trace = Toy.of(4, 100).record();
		var cursor = Cursor.atStart(trace);
		assertEquals(trace.step(0).actor(), cursor.selected());
		for (int at = 1; at <= trace.size(); at++) {
			cursor = cursor.into(Direction.FORWARD);
			assertEquals(at, cursor.position());
			assertEquals(cursor.state().running(), cursor.selected());
		}
		assertEquals(cursor, cursor.into(Direction.FORWARD));
	}

	@Test
	void overAndOutAreWhatTheyMean() {
		Seeds.check(15, random -> {
			var start = Toy.of(random.nextLong(), 150);
			var trace = start.record();
			var run = Reversible.of(start);
			for (var actor : Toy.ACTORS) {
				for (int at = 0; at <= trace.size(); at++) {
					var cursor = new Cursor(trace, at, actor);
					assertEquals(cursor.at(run.over(at, actor)), cursor.over(Direction.FORWARD, StopCondition.NEVER), "over from " + at);
					assertEquals(cursor.at(run.out(at, actor)), cursor.out(Direction.FORWARD, StopCondition.NEVER), "out from " + at);
				}
			}
		});
	}

	@Test
	void backwardIsForwardOnTheReversedTrace() {
		Seeds.check(15, random -> {
			var start = Toy.of(random.nextLong(), 150);
			var trace = start.record();
			var reversed = Reversible.of(start).reversed();
			int size = trace.size();
			for (var actor : Toy.ACTORS) {
				for (int at = 0; at <= size; at++) {
					var cursor = new Cursor(trace, at, actor);
					assertEquals(size - reversed.over(size - at, actor), cursor.over(Direction.BACKWARD, StopCondition.NEVER).position(),
							actor.label() + ", over from " + at);
					assertEquals(size - reversed.out(size - at, actor), cursor.out(Direction.BACKWARD, StopCondition.NEVER).position(),
							actor.label() + ", out from " + at);
				}
			}
		});
	}

	/** What an actor is about to do, done and undone: unless it left its function, one is where one was. */
	@Test
	void overAndBackIsWhereOneWas() {
		Seeds.check(15, random -> {
			var trace = Toy.of(random.nextLong(), 150).record();
			for (int at = 0; at < trace.size(); at++) {
				var cursor = new Cursor(trace, at, trace.stateAt(at).running());
				var over = cursor.over(Direction.FORWARD, StopCondition.NEVER);
				if (over.state().stack(cursor.selected()).depth() == cursor.state().stack(cursor.selected()).depth()) {
					assertEquals(cursor, over.over(Direction.BACKWARD, StopCondition.NEVER), "from " + at);
				}
			}
		});
	}

	@Test
	void onlyFromTheBeginningToTheEnd() {
		var trace = Toy.of(1, 10).record();
		var start = Cursor.atStart(trace);
		var end = start.at(10);
		assertThrows(IllegalArgumentException.class, () -> start.at(-1));
		assertThrows(IllegalArgumentException.class, () -> start.at(11));
		assertFalse(start.canMove(Direction.BACKWARD));
		assertTrue(start.canMove(Direction.FORWARD));
		assertFalse(end.canMove(Direction.FORWARD));
		assertTrue(end.canMove(Direction.BACKWARD));
		assertEquals(start, start.over(Direction.BACKWARD, StopCondition.NEVER));
		assertEquals(end, end.over(Direction.FORWARD, StopCondition.NEVER));
		assertEquals(start, start.out(Direction.BACKWARD, StopCondition.NEVER));
		assertEquals(end, end.out(Direction.FORWARD, StopCondition.NEVER));
	}
}
