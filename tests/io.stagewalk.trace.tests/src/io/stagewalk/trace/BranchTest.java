package io.stagewalk.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

import io.stagewalk.memory.Progress;
import io.stagewalk.testing.Seeds;

/** A branch has the past of the trace it leaves and a future of its own; the trace it leaves stays as it was. */
class BranchTest {

	@Test
	void keepsThePastAndGoesOnDifferently() {
		Seeds.check(25, random -> {
			var start = Toy.of(random.nextLong(), 1 + random.nextInt(300));
			var trace = start.record();
			int position = random.nextInt(trace.size() + 1);
			var changed = otherwise(trace.stateAt(position), random.nextLong(), trace.size() - position + random.nextInt(300));
			var branch = trace.branch(position, changed, Budget.DEFAULT, Progress.NONE);

			var past = Toy.states(start);
			var future = Toy.states(changed);
			assertEquals(position + future.size() - 1, branch.size());
			for (int at = branch.size(); at >= 0; at--) {
				assertEquals(at < position ? past.get(at) : future.get(at - position), branch.stateAt(at), "position " + at);
			}
			for (int i = 0; i < branch.size(); i++) {
				assertEquals(i < position ? trace.step(i) : future.get(i - position).next().orElseThrow().step(), branch.step(i));
			}
			for (int at = 0; at <= trace.size(); at++) {
				assertEquals(past.get(at), trace.stateAt(at), "the old trace, position " + at);
			}
		});
	}

	@Test
	void ofABranchKeepsBothPasts() {
		var trace = Toy.of(1, 200).record();
		var once = trace.branch(130, otherwise(trace.stateAt(130), 2, 200), Budget.DEFAULT, Progress.NONE);
		var twice = once.branch(180, otherwise(once.stateAt(180), 3, 200), Budget.DEFAULT, Progress.NONE);
		assertEquals(trace.stateAt(129), twice.stateAt(129));
		assertEquals(once.stateAt(130), twice.stateAt(130));
		assertEquals(once.stateAt(179), twice.stateAt(179));
		assertNotEquals(once.stateAt(180), twice.stateAt(180));
	}

	/** The budget is that of the whole trace, past included. */
	@Test
	void shareTheBudgetWithTheirPast() {
		var trace = Toy.of(1, 200).record();
		var branch = trace.branch(100, otherwise(trace.stateAt(100), 2, 1000), new Budget(150, Long.MAX_VALUE), Progress.NONE);
		assertEquals(150, branch.size());
		assertEquals(End.STEPS_EXHAUSTED, branch.end());
	}

	/** So does the budget of memory: going on from what was there ends where it ended. */
	@Test
	void shareTheBudgetOfMemoryWithTheirPast() {
		var budget = new Budget(1000, 20_000);
		var trace = Trace.record(Toy.of(1, 1000), budget, Progress.NONE);
		assertEquals(End.MEMORY_EXHAUSTED, trace.end());
		int half = trace.size() / 2;
		var branch = trace.branch(half, trace.stateAt(half), budget, Progress.NONE);
		assertEquals(End.MEMORY_EXHAUSTED, branch.end());
		assertEquals(trace.size(), branch.size());
	}

	/** The same machine with another seed, and so another future. */
	private static Toy otherwise(MachineState state, long seed, int further) {
		var toy = (Toy) state;
		return new Toy(seed, toy.made(), toy.made() + further, toy.threads(), toy.waiting(), toy.runner(), toy.memory());
	}
}
