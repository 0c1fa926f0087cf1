package io.stagewalk.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.stagewalk.memory.Progress;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.translation.builder.XenP2m;

/** A trace says why it ends, and what there is of it can be walked. */
class TraceEndTest {

	@Test
	void completeWhenNothingIsLeftToDo() {
		assertEquals(End.COMPLETE, Toy.of(1, 100).record().end());
		assertEquals(End.COMPLETE, Toy.of(1, 0).record().end());
	}

	@Test
	void theBudgetOfSteps() {
		for (int budget : new int[] { 0, 1, 63, 64, 65, 99 }) {
			var trace = Trace.record(Toy.of(1, 100), new Budget(budget, Long.MAX_VALUE), Progress.NONE);
			assertEquals(End.STEPS_EXHAUSTED, trace.end());
			assertEquals(budget, trace.size());
			assertPrefix(trace);
		}
	}

	/** A run that needs the whole budget and no more is complete. */
	@Test
	void aBudgetThatIsJustEnough() {
		var trace = Trace.record(Toy.of(1, 100), new Budget(100, Long.MAX_VALUE), Progress.NONE);
		assertEquals(End.COMPLETE, trace.end());
		assertEquals(100, trace.size());
	}

	@Test
	void theBudgetOfMemory() {
		int before = 0;
		for (long bytes : new long[] { 1, 1000, 5000, 10_000 }) {
			var trace = Trace.record(Toy.of(1, 100), new Budget(100, bytes), Progress.NONE);
			assertEquals(End.MEMORY_EXHAUSTED, trace.end(), bytes + " bytes");
			assertTrue(trace.size() > before, bytes + " bytes");
			assertPrefix(trace);
			before = trace.size();
		}
		assertEquals(End.COMPLETE, Trace.record(Toy.of(1, 100), new Budget(100, 1 << 20), Progress.NONE).end());
	}

	@Test
	void cancelledByTheListener() {
		var heard = new ArrayList<Long>();
		var trace = Trace.record(Toy.of(1, 100_000), Budget.DEFAULT, new Progress() {
			@Override
			public void worked(long done) {
				heard.add(done);
			}

			@Override
			public boolean isCancelled() {
				return heard.getLast() >= 3000;
			}
		});
		assertEquals(End.CANCELLED, trace.end());
		assertTrue(trace.size() >= 3000 && trace.size() < 10_000, trace.size() + " steps");
		assertEquals(heard.stream().sorted().distinct().toList(), heard);
		assertEquals(trace.size(), heard.getLast());
		assertEquals(Toy.states(Toy.of(1, trace.size())).getLast().memory(), trace.stateAt(trace.size()).memory());
	}

	@Test
	void cancelledBeforeItBegan() {
		var trace = Trace.record(Toy.of(1, 100), Budget.DEFAULT, new Progress() {
			@Override
			public void worked(long done) {
				assertEquals(0, done);
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		});
		assertEquals(End.CANCELLED, trace.end());
		assertEquals(0, trace.size());
	}

	/** Dom0 dies in the last step. */
	@Test
	void diedIfTheLastStepWasADeath() {
		assertEquals(End.DIED, Trace.record(new Dying(true, false), Budget.DEFAULT, Progress.NONE).end());
		assertEquals(End.COMPLETE, Trace.record(new Dying(false, false), Budget.DEFAULT, Progress.NONE).end());
	}

	private static void assertPrefix(Trace trace) {
		for (int i = 0; i < trace.size(); i++) {
			assertEquals(Toy.of(1, 100).record().step(i), trace.step(i));
		}
		assertEquals(Toy.of(1, 100).record().stateAt(trace.size()), trace.stateAt(trace.size()));
	}

	/** A machine of one step. */
	private record Dying(boolean dies, boolean over) implements MachineState {
		private static final Actor DOM0 = new Actor.DomainCPU(0, 0);

		@Override
		public Optional<Advance> next() {
			var effect = dies ? new Effect.Died("panic") : Effect.NONE;
			return over ? Optional.empty()
					: Optional.of(new Advance(new Step(DOM0, CallStack.EMPTY, Motion.WITHIN, effect), new Dying(dies, true)));
		}

		@Override
		public SimulatedMemory memory() {
			return SimulatedMemory.empty();
		}

		@Override
		public Optional<XenP2m> p2m() {
			return Optional.empty();
		}

		@Override
		public List<Actor> actors() {
			return List.of(DOM0);
		}

		@Override
		public CallStack stack(Actor actor) {
			return CallStack.EMPTY;
		}

		@Override
		public Actor running() {
			return DOM0;
		}

		@Override
		public List<Variable> registers(Actor actor) {
			return List.of();
		}
	}
}
