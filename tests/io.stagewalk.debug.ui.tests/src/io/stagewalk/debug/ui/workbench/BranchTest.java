package io.stagewalk.debug.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.stagewalk.debug.launch.ContinueUnderPolicy;
import io.stagewalk.debug.launch.KnownPolicies;
import io.stagewalk.debug.model.BootTarget;
import io.stagewalk.trace.Direction;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.StopCondition;
import io.stagewalk.trace.Trace;

/** Lets a boot go on another way. */
class BranchTest extends WorkbenchTest {

	@Test
	void transferWorksUnderAnotherPolicy() {
		var session = debug();
		var before = session.cursor().trace();
		assertTrue(fails(before));
		session.moveTo(session.cursor().run(Direction.FORWARD, StopCondition.function("run_init_process")));
		int position = session.cursor().position();

		new ContinueUnderPolicy((BootTarget) launchManager().getDebugTargets()[0], KnownPolicies.get().named("ioremap").orElseThrow()).schedule();
		workbench.await("the boot goes on another way", () -> session.cursor().trace() != before);
		assertEquals(position, session.cursor().position());
		assertFalse(fails(session.cursor().trace()));
		workbench.await("the Debug view says so", () -> debugLines().stream()
				.anyMatch(line -> line.contains("policy on-fault") && line.contains("from step " + position + " on policy ioremap")));

		session.undo();
		assertSame(before, session.cursor().trace());
		workbench.live(200);
	}

	private static boolean fails(Trace trace) {
		return IntStream.range(0, trace.size()).anyMatch(step -> trace.step(step).effect() instanceof Effect.TransferFailed);
	}
}
