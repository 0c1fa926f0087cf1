package io.stagewalk.debug.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.stagewalk.boot.BootScenario;
import io.stagewalk.debug.Session;
import io.stagewalk.debug.Sessions;
import io.stagewalk.memory.Progress;
import io.stagewalk.trace.Budget;
import io.stagewalk.trace.Trace;

/** What views rely on. */
class SessionTest {
	private static Trace trace;
	private static Trace shorter;

	@BeforeAll
	static void record() throws Exception {
		var file = Path.of(System.getProperty("stagewalk.root"), "examples", "qemu-virt", "dma-before-touch.scenario");
		var scenario = BootScenario.load(file);
		trace = scenario.run(new Budget(100, Budget.DEFAULT.bytes()), Progress.NONE);
		shorter = scenario.run(new Budget(10, Budget.DEFAULT.bytes()), Progress.NONE);
	}

	@Test
	void listenersHearOfMovesAndOfNothingElse() {
		var session = new Session("test", trace);
		var heard = new ArrayList<Integer>();
		Session.Listener listener = moved -> heard.add(moved.cursor().position());
		session.addListener(listener);
		session.addListener(listener);
		session.moveTo(session.cursor().at(5));
		session.moveTo(session.cursor());
		session.redo();
		session.undo();
		session.redo();
		session.removeListener(listener);
		session.undo();
		assertEquals(List.of(5, 0, 5), heard);
	}

	@Test
	void branchKeepsThePlaceAndCanBeUndone() {
		var session = new Session("test", trace);
		session.moveTo(session.cursor().at(50));
		session.branch(shorter);
		assertSame(shorter, session.cursor().trace());
		assertEquals(10, session.cursor().position());
		assertTrue(session.canUndo());
		session.undo();
		assertSame(trace, session.cursor().trace());
		assertEquals(50, session.cursor().position());
		assertTrue(session.canRedo());
	}

	@Test
	void closingLooksAtTheSessionBefore() {
		var first = new Session("first", trace);
		var second = new Session("second", trace);
		var heard = new ArrayList<Optional<Session>>();
		Sessions.Listener listener = () -> heard.add(Sessions.active());
		Sessions.addListener(listener);
		Sessions.activate(first);
		Sessions.activate(first);
		Sessions.activate(second);
		Sessions.close(second);
		Sessions.close(second);
		Sessions.close(first);
		Sessions.removeListener(listener);
		assertEquals(List.of(Optional.of(first), Optional.of(second), Optional.of(first), Optional.empty()), heard);
		assertFalse(Sessions.active().isPresent());
	}
}
