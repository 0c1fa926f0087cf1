package io.stagewalk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import io.stagewalk.memory.Progress;
import io.stagewalk.trace.Budget;
import io.stagewalk.trace.Trace;

/** A state holds all that decides how the run goes on. */
class SmallStepTest {
	private static final int SAMPLES = 12;
	static final List<String> SCENARIOS = Examples.ALL;

	@ParameterizedTest
	@FieldSource("SCENARIOS")
	void stateFromTheMiddleGoesOnToTheSameEnd(String scenario) {
		var trace = Examples.run(scenario);
		long seed = Long.getLong("stagewalk.seed", System.nanoTime());
		var random = new Random(seed);
		for (int sample = 0; sample < SAMPLES; sample++) {
			int position = random.nextInt(trace.size());
			var rest = Trace.record(trace.stateAt(position), Budget.DEFAULT, Progress.NONE);
			assertEquals(trace.size() - position, rest.size(), "seed " + seed + ", position " + position);
			for (int i = 0; i < rest.size(); i++) {
				assertEquals(trace.step(position + i), rest.step(i), "seed " + seed + ", position " + position);
			}
			assertEquals(trace.stateAt(trace.size()), rest.stateAt(rest.size()), "seed " + seed + ", position " + position);
		}
	}

	@Test
	void statesAreWhatTheRecorderSaw() {
		var boot = Examples.load(Examples.DMA);
		var trace = Examples.run(boot);
		var state = boot.start();
		for (int position = 0; position < trace.size(); position++) {
			assertEquals(state, trace.stateAt(position), "position " + position);
			state = state.next().orElseThrow().after();
		}
		assertEquals(state, trace.stateAt(trace.size()));
		assertTrue(state.next().isEmpty());
	}
}
