package io.stagewalk.boot.linux.acpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.stagewalk.boot.BootScenario;
import io.stagewalk.boot.policy.Policies;
import io.stagewalk.memory.Progress;
import io.stagewalk.testing.Seeds;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Budget;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Trace;

/** A state in the middle of a method goes on like any other. */
class MiddleOfAMethodTest {
	private static Trace trace;
	/** Positions at which a method of AML is being executed, Xen's answers to its accesses included. */
	private static int[] positions;

	@BeforeAll
	static void boot() throws Exception {
		trace = AmlBoots.run(AmlBoots.boot("regions", "xen"));
		positions = IntStream.range(0, trace.size()).filter(i -> isInMethod(trace, i)).toArray();
	}

	private static boolean isInMethod(Trace trace, int position) {
		return trace.stateAt(position).stack(new Actor.DomainCPU(0, 0)).frames().stream()
				.anyMatch(frame -> frame.function().name().equals("\\_SB.REG0._INI"));
	}

	@Test
	void goesOnToTheSameRest() {
		assertTrue(positions.length > 50, positions.length + " positions");
		Seeds.check(12, random -> {
			int position = positions[random.nextInt(positions.length)];
			var rest = Trace.record(trace.stateAt(position), Budget.DEFAULT, Progress.NONE);
			assertEquals(trace.size() - position, rest.size(), "position " + position);
			for (int i = 0; i < rest.size(); i++) {
				assertEquals(trace.step(position + i), rest.step(i), "position " + position + ", step " + i);
			}
			assertEquals(trace.stateAt(trace.size()), rest.stateAt(rest.size()), "position " + position);
		});
	}

	@Test
	void goesOnUnderAnotherPolicy() throws Exception {
		int middle = positions[positions.length / 2];
		var changed = BootScenario.continueUnder(trace.stateAt(middle), Policies.standard().named("none").orElseThrow());
		var branch = trace.branch(middle, changed, Budget.DEFAULT, Progress.NONE);
		assertInstanceOf(Effect.Died.class, branch.step(branch.size() - 1).effect());
	}

	/** The same as a run that was never taken apart: states do not share anything that changes. */
	@Test
	void oldStatesAreNotChangedByGoingOn() {
		int first = positions[0];
		var before = trace.stateAt(first);
		var copy = Trace.record(before, Budget.DEFAULT, Progress.NONE);
		assertEquals(before, copy.stateAt(0));
		assertEquals(trace.stateAt(positions[positions.length - 1]), copy.stateAt(positions[positions.length - 1] - first));
	}
}
