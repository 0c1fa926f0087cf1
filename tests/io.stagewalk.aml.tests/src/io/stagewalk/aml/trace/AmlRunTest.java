package io.stagewalk.aml.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.Table;
import io.stagewalk.aml.machine.Observer;
import io.stagewalk.aml.machine.Settings;
import io.stagewalk.aml.machine.State;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.syntax.AmlTable;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.testing.Aml;
import io.stagewalk.aml.value.Data;
import io.stagewalk.memory.Progress;
import io.stagewalk.testing.Repository;
import io.stagewalk.trace.Budget;
import io.stagewalk.trace.Cursor;
import io.stagewalk.trace.Direction;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Motion;
import io.stagewalk.trace.StepText;
import io.stagewalk.trace.StopCondition;
import io.stagewalk.trace.Trace;

/** An evaluation of AML is a trace like any other. */
class AmlRunTest {
	private static final Path PROGRAMS = Repository.root().resolve("tests/io.stagewalk.aml.tests/programs");

	private static State begun(String program, String method) throws Exception {
		return Aml.loaded(Table.read(PROGRAMS.resolve(program + ".aml"))).evaluating(NamePath.of("\\" + method), List.of());
	}

	private static Trace trace(State begun) {
		return Trace.record(AmlRun.of(begun, RegionHandler.MODEL), Budget.DEFAULT, Progress.NONE);
	}

	private static AmlRun end(Trace trace) {
		return (AmlRun) trace.stateAt(trace.size());
	}

	@Test
	void beginsWithWhatWasWrittenBefore() throws Exception {
		var written = begun("fields/regions", "SETN").run(RegionHandler.MODEL, Observer.NONE);
		var read = written.evaluating(NamePath.of("\\QWD0"), List.of());
		assertEquals(read.run(RegionHandler.MODEL, Observer.NONE).result(), end(trace(read)).state().result());
		assertNotEquals(new Data.Int(0), end(trace(read)).state().result().orElseThrow());
	}

	@Test
	void comesToWhatTheInterpreterComesTo() throws Exception {
		for (var method : List.of("methods/calls FIB0", "methods/calls FAC0", "fields/regions ADDF", "fields/regions SETN",
				"names/packages COPY", "values/integers HEXS")) {
			var begun = begun(method.split(" ")[0], method.split(" ")[1]);
			var ended = begun.run(RegionHandler.MODEL, Observer.NONE);
			var last = end(trace(begun)).state();
			assertEquals(ended.result(), last.result(), method);
			assertEquals(ended.outcome().isPresent(), last.outcome().isPresent());
		}
	}

	@Test
	void aLoadedTableIsAFrame() throws Exception {
		var begun = begun("tables/load", "LDTY");
		motionsHold(trace(begun));
	}

	/** What the cursor counts on when it goes over calls, in both directions. */
	@Test
	void eachStepChangesTheStackAsItsMotionSays() throws Exception {
		for (var program : List.of("methods/calls", "control/loops", "tables/module", "tables/load")) {
			var table = Table.read(PROGRAMS.resolve(program + ".aml"));
			motionsHold(trace(State.initial(Settings.linux(2, List.of())).loading(AmlTable.of(table))));
		}
		motionsHold(trace(begun("methods/calls", "FIB0")));
		motionsHold(trace(begun("fields/regions", "SETN")));
	}

	private static void motionsHold(Trace trace) {
		var actor = trace.stateAt(0).running();
		for (int i = 0; i < trace.size(); i++) {
			int before = trace.stateAt(i).stack(actor).depth();
			assertEquals(before, trace.step(i).stack().depth(), "step " + i);
			int change = switch (trace.step(i).motion()) {
				case Motion.Call call -> 1;
				case Motion.Return back -> -1;
				default -> 0;
			};
			assertEquals(before + change, trace.stateAt(i + 1).stack(actor).depth(), () -> trace.size() + " steps");
		}
	}

	@Test
	void forwardAndBackIsWhereOneWas() throws Exception {
		var trace = trace(begun("methods/calls", "FIB0"));
		for (int i = 0; i < trace.size(); i++) {
			var cursor = Cursor.atStart(trace).at(i);
			assertEquals(i, cursor.into(Direction.FORWARD).into(Direction.BACKWARD).position());
			var over = cursor.over(Direction.FORWARD, StopCondition.NEVER);
			assertTrue(over.position() > i);
			assertTrue(over.state().stack(over.selected()).depth() <= cursor.state().stack(cursor.selected()).depth());
		}
	}

	@Test
	void framesAreMethodsWithTheirVariablesAndLines() throws Exception {
		var trace = trace(begun("methods/calls", "FAC0"));
		var actor = trace.stateAt(0).running();
		int deepest = IntStream.rangeClosed(0, trace.size()).boxed()
				.max((a, b) -> Integer.compare(trace.stateAt(a).stack(actor).depth(), trace.stateAt(b).stack(actor).depth())).orElseThrow();
		var frames = trace.stateAt(deepest).stack(actor).frames();
		assertEquals("\\FACT", frames.getFirst().function().name());
		assertEquals("calls.dsl", frames.getFirst().function().file());
		assertEquals("\\FAC0", frames.getLast().function().name());
		assertTrue(frames.getFirst().variables().stream().anyMatch(variable -> variable.name().equals("Arg0")),
				frames.getFirst().variables().toString());
		var state = ((AmlRun) trace.stateAt(deepest)).state();
		var line = frames.getLast().source().orElseThrow();
		assertTrue(new AslLines().text(line, state.tables()).contains("FACT"), line.toString());
	}

	@Test
	void eachAccessIsAStep() throws Exception {
		var trace = trace(begun("fields/regions", "SETN"));
		var accesses = IntStream.range(0, trace.size()).mapToObj(trace::step).filter(step -> step.effect() instanceof Effect.RegionAccessed)
				.toList();
		assertEquals("write of 8 bytes of SystemMemory at 0x10000 by \\QWD0, value 0x8877665544332211", StepText.what(accesses.getFirst()));
		assertEquals("\\FILL", accesses.getFirst().function().name());
	}

	@Test
	void aFailureLeavesOneFrameAfterTheOther() throws Exception {
		var trace = trace(Aml.loaded(Table.read(PROGRAMS.resolve("methods/calls.aml"))).evaluating(NamePath.of("\\ENDL"),
				List.of(new Data.Int(0))));
		assertTrue(trace.size() > 500, trace.size() + " steps");
		motionsHold(trace);
		assertEquals("failure", end(trace).registers(trace.stateAt(0).running()).getFirst().name());
		assertEquals(Optional.empty(), end(trace).stack(trace.stateAt(0).running()).top());
	}
}
