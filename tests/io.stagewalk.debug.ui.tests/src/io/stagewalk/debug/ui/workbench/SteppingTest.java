package io.stagewalk.debug.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.eclipse.debug.ui.DebugUITools;
import org.junit.jupiter.api.Test;

import io.stagewalk.debug.model.TraceFrame;
import io.stagewalk.trace.Direction;
import io.stagewalk.trace.StopCondition;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Motion;

/** Steps with the keys that people press, forwards and back. */
class SteppingTest extends WorkbenchTest {

	@Test
	void actorsAreThreads() {
		debug();
		var lines = debugLines();
		assertTrue(lines.stream().anyMatch(line -> line.strip().startsWith("Xen (suspended at step 0 of ")), lines::toString);
		assertTrue(lines.stream().anyMatch(line -> line.strip().equals("Dom0 CPU 0 (idle)")), lines::toString);
		assertTrue(lines.stream().anyMatch(line -> line.strip().equals("Device edu (idle)")), lines::toString);
		assertTrue(lines.stream().anyMatch(line -> line.strip().equals("start_xen (xen/arch/arm/setup.c)")), lines::toString);
	}

	@Test
	void eachStepBackIsTheMirrorOfAStepForward() {
		var session = debug();
		assertEquals(0, session.cursor().position());

		pressUntilAt("F5", session, 1);
		pressUntilAt("F5", session, 2);
		pressUntilAt("SHIFT+ALT+F5", session, 1);
		pressUntilAt("SHIFT+ALT+F5", session, 0);

		int over = session.cursor().over(Direction.FORWARD, StopCondition.NEVER).position();
		pressUntilAt("F6", session, over);
		pressUntilAt("SHIFT+ALT+F6", session, 0);

		pressUntilAt("F5", session, 1);
		int out = session.cursor().out(Direction.FORWARD, StopCondition.NEVER).position();
		pressUntilAt("F7", session, out);
		int backOut = session.cursor().over(Direction.BACKWARD, StopCondition.NEVER).position();
		pressUntilAt("SHIFT+ALT+F6", session, backOut);
	}

	@Test
	void keysWorkInTheEditor() throws Exception {
		var session = debug();
		workbench.page().activate(editor());
		workbench.live(500);
		pressUntilAt("F5", session, 1);
		workbench.live(1500);
		pressUntilAt("F8", session, session.cursor().trace().size());
		workbench.live(1500);
		pressUntilAt("SHIFT+ALT+F5", session, session.cursor().trace().size() - 1);
		pressUntilAt("SHIFT+ALT+F8", session, 0);
	}

	@Test
	void undoAndRedoFollowTheMoves() {
		var session = debug();
		pressUntilAt("F5", session, 1);
		pressUntilAt("F8", session, session.cursor().trace().size());
		pressUntilAt("SHIFT+ALT+F9", session, 1);
		pressUntilAt("SHIFT+ALT+F10", session, session.cursor().trace().size());
	}

	@Test
	void selectionFollowsATrapAndComesBack() {
		var session = debug();
		var trace = session.cursor().trace();
		int trap = IntStream.range(0, trace.size()).filter(step -> trace.step(step).effect() instanceof Effect.Aborted
				&& trace.step(step).motion() instanceof Motion.Enter).findFirst().orElseThrow();
		session.moveTo(session.cursor().at(trap).select(trace.step(trap).actor()));
		var trapping = trace.step(trap).function().name();
		awaitSelected("Dom0 CPU 0", trapping);

		pressUntilAt("F5", session, trap + 1);
		awaitSelected("Xen", trace.step(trap + 1).function().name());
		pressUntilAt("SHIFT+ALT+F5", session, trap);
		awaitSelected("Dom0 CPU 0", trapping);

		// over a trap, all that Xen does for it is done
		int over = session.cursor().over(Direction.FORWARD, StopCondition.NEVER).position();
		pressUntilAt("F6", session, over);
		awaitSelected("Dom0 CPU 0", trapping);
		pressUntilAt("SHIFT+ALT+F6", session, trap);
	}

	private void awaitSelected(String actor, String function) {
		workbench.await(function + " of " + actor + " is selected",
				() -> DebugUITools.getDebugContext() instanceof TraceFrame frame && frame.getName().equals(function)
						&& frame.getThread().getName().equals(actor));
	}
}
