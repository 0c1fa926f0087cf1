package io.stagewalk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.stagewalk.memory.Progress;
import io.stagewalk.testing.Seeds;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Budget;
import io.stagewalk.trace.Cursor;
import io.stagewalk.trace.Direction;
import io.stagewalk.trace.MachineState;
import io.stagewalk.trace.Motion;
import io.stagewalk.trace.Step;
import io.stagewalk.trace.StopCondition;
import io.stagewalk.trace.Trace;

/**
 * In every example, going back undoes going forward, and a state from the middle goes on as the run did. Positions are drawn; the
 * long tier tries all. States are compared by content with those of a second run, in which nothing goes back.
 */
class SteppingTest {
	/** So many positions of an example. */
	private static final int DRAWN = 1000;
	/** At so many of them the moves of all actors are tried; else those of who runs. A move of who does nothing goes to an end. */
	private static final int ALL_ACTORS = 50;
	/**
	 * A run that is longer is not made a second time from its start, but only such a stretch of it; and where a move goes that passes
	 * over steps is tried at drawn positions in the long tier too: each is looked for in as many steps as there are.
	 */
	private static final int LONG = 50_000, STRETCH = 4000;
	/** From so many states a run is made to its end; from one where that takes long. */
	private static final int CONTINUED = Seeds.isFull() ? 5 : 2;

	static List<Path> examples() throws IOException {
		return Examples.every();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void backwardUndoesForwardAndAnyStateGoesOnTheSameWay(Path example, TestReporter reporter) throws Exception {
		var boot = BootScenario.load(example);
		var trace = Examples.run(boot);
		var random = new SplittableRandom(Seeds.one());
		int from = Seeds.isFull() || trace.size() <= LONG ? 0 : random.nextInt(trace.size() - STRETCH);
		int to = from == 0 ? trace.size() : from + STRETCH;
		int[] drawn = random.ints(Math.min(DRAWN, to - from), from, to + 1).sorted().distinct().toArray();
		int[] all = IntStream.rangeClosed(from, to).toArray();
		var tried = new BitSet();
		IntStream.of(Seeds.isFull() ? all : drawn).forEach(tried::set);
		var walk = new Walk(trace, tried);
		walk.through(boot.start(), from, to);
		if (Seeds.isFull() && trace.size() <= LONG) {
			walk.overAndOut(all, 1, from, to);
		} else {
			walk.overAndOut(drawn, Math.max(1, drawn.length / ALL_ACTORS), from, to);
		}
		int steps = 0;
		for (int sample = 0; sample < (from == 0 ? CONTINUED : 1); sample++) {
			steps += continued(trace, random.nextInt(trace.size() + 1));
		}
		reporter.publishEntry(example.getParent().getFileName() + "/" + example.getFileName(), tried.cardinality() + " of " + (trace.size() + 1)
				+ " positions, " + walk.moves + " moves, " + steps + " steps from the middle");
	}

	/** How many steps were compared. */
	private static int continued(Trace trace, int position) {
		var rest = Trace.record(trace.stateAt(position), Budget.DEFAULT, Progress.NONE);
		assertEquals(trace.size() - position, rest.size(), "position " + position);
		for (int i = 0; i < rest.size(); i++) {
			assertEquals(trace.step(position + i), rest.step(i), "position " + position);
		}
		assertEquals(trace.stateAt(trace.size()), rest.stateAt(rest.size()), "position " + position);
		assertEquals(trace.end(), rest.end());
		return rest.size();
	}

	/** A second run, held against the recorded one. */
	private static final class Walk {
		private final Trace trace;
		private final BitSet tried;
		private final List<Actor> actors;
		/** Of each actor's stack at each position. */
		private final int[][] depths;
		private long moves;

		Walk(Trace trace, BitSet tried) {
			this.trace = trace;
			this.tried = tried;
			this.actors = trace.stateAt(0).actors();
			this.depths = new int[actors.size()][trace.size() + 1];
		}

		/** @param start of the run; not needed for a stretch that begins elsewhere */
		void through(MachineState start, int from, int to) {
			var state = from == 0 ? start : trace.stateAt(from);
			for (int at = from; at <= to; at++) {
				for (int i = 0; i < actors.size(); i++) {
					depths[i][at] = state.stack(actors.get(i)).depth();
				}
				if (tried.get(at)) {
					into(state, at);
				}
				if (at < trace.size()) {
					var advance = state.next().orElseThrow();
					assertEquals(trace.step(at), advance.step(), "step " + at);
					state = advance.after();
				}
			}
			assertEquals(to == trace.size(), state.next().isEmpty());
		}

		void overAndOut(int[] positions, int every, int from, int to) {
			for (int i = 0; i < positions.length; i++) {
				overAndOut(positions[i], i % every == 0 ? actors : List.of(trace.stateAt(positions[i]).running()), from, to);
			}
		}

		private void into(MachineState state, int at) {
			var cursor = new Cursor(trace, at, state.running());
			if (at < trace.size()) {
				var forwardAndBack = cursor.into(Direction.FORWARD).into(Direction.BACKWARD);
				assertEquals(cursor, forwardAndBack, "forward and back from " + at);
				assertEquals(state, forwardAndBack.state(), "position " + at);
				moves += 2;
			}
			if (at > 0) {
				var backAndForward = cursor.into(Direction.BACKWARD).into(Direction.FORWARD);
				assertEquals(cursor, backAndForward, "back and forward from " + at);
				assertEquals(state, backAndForward.state(), "position " + at);
				moves += 2;
			}
		}

		/**
		 * Where moves stop, each written straight from what it means, by the depths that the states have; backward on the trace reversed,
		 * where a step is made from the state behind it to the one before it.
		 */
		private void overAndOut(int at, List<Actor> moving, int from, int to) {
			for (var actor : moving) {
				var depth = depths[actors.indexOf(actor)];
				var cursor = new Cursor(trace, at, actor);
				IntPredicate over = position -> depth[position] <= depth[at];
				IntPredicate out = position -> depth[position] < depth[at];
				forward(cursor, over, cursor.over(Direction.FORWARD, StopCondition.NEVER), to);
				forward(cursor, out, cursor.out(Direction.FORWARD, StopCondition.NEVER), to);
				backward(cursor, over, cursor.over(Direction.BACKWARD, StopCondition.NEVER), from);
				backward(cursor, out, cursor.out(Direction.BACKWARD, StopCondition.NEVER), from);
			}
		}

		private void forward(Cursor start, IntPredicate there, Cursor found, int to) {
			for (int at = start.position(); at < to; at++) {
				if (concerns(trace.step(at), start.selected()) && there.test(at + 1)) {
					same(start.at(at + 1), found, start);
					return;
				}
			}
			beyond(start, found, to, trace.size());
		}

		private void backward(Cursor start, IntPredicate there, Cursor found, int from) {
			for (int at = start.position(); at > from; at--) {
				if (concerns(trace.step(at - 1), start.selected()) && there.test(at - 1)) {
					same(start.at(at - 1), found, start);
					return;
				}
			}
			beyond(start, found, from, 0);
		}

		private void same(Cursor expected, Cursor found, Cursor start) {
			assertEquals(expected, found, start.selected().label() + " from " + start.position());
			moves++;
		}

		/** It stops nowhere in what is looked at: at the end of the run, if that is all of it. */
		private void beyond(Cursor start, Cursor found, int edge, int end) {
			if (edge == end) {
				same(start.at(end), found, start);
			} else {
				assertTrue(edge < end ? found.position() >= edge : found.position() <= edge, start.selected().label() + " from " + start.position());
			}
		}

		private static boolean concerns(Step step, Actor actor) {
			return step.actor().equals(actor) || switch (step.motion()) {
				case Motion.Enter enter -> enter.entered().equals(actor);
				case Motion.Leave leave -> leave.resumed().equals(actor);
				case Motion.Within within -> false;
				case Motion.Call call -> false;
				case Motion.Return back -> false;
			};
		}
	}
}
