package io.stagewalk.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.stagewalk.memory.IPA;
import io.stagewalk.testing.Seeds;

/** A run stops at the first step that its condition means, and backward where it would forward on the reversed trace. */
class StopConditionTest {

	private record Compared(String name, StopCondition condition, BiPredicate<Reversible, Integer> meaning) {
	}

	private static List<Compared> conditions() {
		var all = new ArrayList<Compared>();
		for (var function : Toy.FUNCTIONS) {
			all.add(new Compared(function, StopCondition.function(function), Reversible.function(function)));
		}
		all.add(new Compared("no such function", StopCondition.function("none"), (run, step) -> false));
		for (long ipa : new long[] { Toy.PAGE, Toy.PAGE + 0x2fff, Toy.PAGE - 1 }) {
			all.add(new Compared("mapping of " + new IPA(ipa), StopCondition.mapping(new IPA(ipa)), Reversible.mapping(ipa)));
		}
		all.add(new Compared("fault", StopCondition.fault(), Reversible.fault()));
		all.add(new Compared("either", StopCondition.fault().or(StopCondition.function("map")),
				Reversible.fault().or(Reversible.function("map"))));
		return all;
	}

	@Test
	void forwardAndBackward() {
		Seeds.check(10, random -> {
			var start = Toy.of(random.nextLong(), 150);
			var trace = start.record();
			var run = Reversible.of(start);
			var reversed = run.reversed();
			int size = trace.size();
			for (var compared : conditions()) {
				for (int at = 0; at <= size; at++) {
					var cursor = new Cursor(trace, at, Toy.ACTORS.getFirst());
					assertEquals(run.run(at, compared.meaning), cursor.run(Direction.FORWARD, compared.condition).position(),
							compared.name + ", forward from " + at);
					assertEquals(size - reversed.run(size - at, compared.meaning),
							cursor.run(Direction.BACKWARD, compared.condition).position(), compared.name + ", backward from " + at);
				}
			}
		});
	}

	/** Each condition of the comparison does stop somewhere. */
	@Test
	void everyConditionHoldsSomewhere() {
		var trace = Toy.of(1, 1000).record();
		for (var compared : conditions()) {
			boolean possible = !compared.name.startsWith("no such") && !compared.name.endsWith("0x3fffffff");
			for (var direction : Direction.values()) {
				long stops = IntStream.range(0, trace.size())
						.filter(step -> compared.condition.stopsAt(trace, step, direction)).count();
				assertEquals(possible, stops > 5, compared.name + ": " + stops);
			}
		}
	}

	/** A function that waits for a trap to be answered is not entered again when it goes on. */
	@Test
	void aFunctionIsNotEnteredByGoingOn() {
		var trace = Toy.of(1, 1000).record();
		int resumed = 0;
		for (int step = 0; step + 1 < trace.size(); step++) {
			if (trace.step(step).motion() instanceof Motion.Leave) {
				var goingOn = StopCondition.function(trace.step(step + 1).function().name());
				assertEquals(false, goingOn.stopsAt(trace, step, Direction.FORWARD), "step " + step);
				resumed++;
			}
		}
		assertTrue(resumed > 20);
	}

	/** Whichever side a run comes from; what has no line belongs to the line before. */
	@Test
	void aLineStopsWhereItBegins() {
		Seeds.check(10, random -> {
			var trace = Toy.of(random.nextLong(), 150).record();
			int stops = 0;
			for (int number = 1; number < 4; number++) {
				var line = new SourceLine("toy.scenario", number);
				var beginnings = beginnings(trace, line);
				stops += beginnings.size();
				for (int at = 0; at <= trace.size(); at++) {
					var cursor = new Cursor(trace, at, Toy.ACTORS.getFirst());
					var after = beginnings.higher(at);
					var before = beginnings.lower(at);
					assertEquals(after == null ? trace.size() : after, cursor.run(Direction.FORWARD, StopCondition.line(line)).position());
					assertEquals(before == null ? 0 : before, cursor.run(Direction.BACKWARD, StopCondition.line(line)).position());
				}
			}
			assertTrue(stops > 3, stops + " beginnings");
		});
	}

	private static TreeSet<Integer> beginnings(Trace trace, SourceLine line) {
		var beginnings = new TreeSet<Integer>();
		var inForce = Optional.<SourceLine> empty();
		for (int at = 0; at <= trace.size(); at++) {
			var state = trace.stateAt(at);
			var here = state.stack(state.running()).source();
			if (here.isPresent()) {
				if (here.get().equals(line) && !here.equals(inForce)) {
					beginnings.add(at);
				}
				inForce = here;
			}
		}
		return beginnings;
	}

	@Test
	void aRunSelectsWhoRunsWhereItStops() {
		var trace = Toy.of(2, 300).record();
		for (var direction : Direction.values()) {
			for (int at = 0; at <= trace.size(); at++) {
				var stopped = new Cursor(trace, at, Toy.ACTORS.getFirst()).run(direction, StopCondition.fault());
				assertEquals(trace.stateAt(stopped.position()).running(), stopped.selected());
			}
		}
	}
}
