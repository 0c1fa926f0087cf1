package io.stagewalk.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.stagewalk.testing.Seeds;

/** The state at a position is the one that the run had there, whatever was asked before, and whoever else asks. */
class StateAtTest {

	@Test
	void isTheStateThatTheRunHad() {
		Seeds.check(25, random -> {
			var start = Toy.of(random.nextLong(), random.nextInt(400));
			var states = Toy.states(start);
			var trace = start.record();
			assertEquals(states.size() - 1, trace.size());
			var positions = new ArrayList<>(IntStream.rangeClosed(0, trace.size()).boxed().toList());
			Collections.shuffle(positions, new Random(random.nextLong()));
			for (int position : positions) {
				assertEquals(states.get(position), trace.stateAt(position), "position " + position);
			}
			for (int position = trace.size(); position >= 0; position--) {
				assertEquals(states.get(position), trace.stateAt(position), "backward, position " + position);
			}
		});
	}

	/** A keyframe, and the positions next to it. */
	@Test
	void isTheSameAroundKeyframes() {
		var states = Toy.states(Toy.of(3, 4 * Trace.KEYFRAME_INTERVAL));
		for (int keyframe = 0; keyframe <= 4 * Trace.KEYFRAME_INTERVAL; keyframe += Trace.KEYFRAME_INTERVAL) {
			for (int position = Math.max(0, keyframe - 1); position <= Math.min(states.size() - 1, keyframe + 1); position++) {
				assertEquals(states.get(position), Toy.of(3, 4 * Trace.KEYFRAME_INTERVAL).record().stateAt(position));
			}
		}
	}

	@Test
	void stepsLeadFromStateToState() {
		Seeds.check(10, random -> {
			var trace = Toy.of(random.nextLong(), 200).record();
			for (int i = 0; i < trace.size(); i++) {
				var state = trace.stateAt(i);
				assertEquals(trace.step(i), state.next().orElseThrow().step());
				assertEquals(state.running(), trace.step(i).actor());
				assertEquals(state.stack(state.running()), trace.step(i).stack());
			}
		});
	}

	@Test
	void isTheSameToSeveralThreads() {
		var start = Toy.of(11, 700);
		var states = Toy.states(start);
		var trace = start.record();
		var wrong = new Random(5).ints(20_000, 0, trace.size() + 1).parallel()
				.filter(position -> !states.get(position).equals(trace.stateAt(position))).boxed().toList();
		assertEquals(List.of(), wrong);
	}

	@Test
	void isOnlyFromTheBeginningToTheEnd() {
		var trace = Toy.of(1, 10).record();
		assertThrows(IndexOutOfBoundsException.class, () -> trace.stateAt(-1));
		assertThrows(IndexOutOfBoundsException.class, () -> trace.stateAt(11));
		var nothing = Toy.of(1, 0);
		assertEquals(0, nothing.record().size());
		assertEquals(nothing, nothing.record().stateAt(0));
	}
}
