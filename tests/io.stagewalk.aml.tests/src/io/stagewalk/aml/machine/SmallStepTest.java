package io.stagewalk.aml.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.Table;
import io.stagewalk.aml.region.Answer;
import io.stagewalk.aml.region.Direction;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.region.RegionRequest;
import io.stagewalk.aml.syntax.AmlTable;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.testing.Aml;
import io.stagewalk.aml.value.Data;
import io.stagewalk.testing.Repository;
import io.stagewalk.testing.Seeds;

/** States are values: they can be gone on from at any time, in any way, again. */
class SmallStepTest {
	private static final Path PROGRAMS = Repository.root().resolve("tests/io.stagewalk.aml.tests/programs");

	private static State begun(String program, String method) throws Exception {
		return Aml.loaded(Table.read(PROGRAMS.resolve(program + ".aml"))).evaluating(NamePath.of("\\" + method), List.of());
	}

	/** Every state from this one to the end. */
	private static List<State> states(State from) {
		var states = new ArrayList<State>();
		states.add(from);
		while (states.getLast().outcome().isEmpty()) {
			states.add(((Progress.Stepped) states.getLast().step(RegionHandler.MODEL)).next());
		}
		return states;
	}

	@Test
	void stepByStepComesToTheSameEndAsAllAtOnce() throws Exception {
		for (var method : List.of("ACK0", "FIB0", "ELEL", "RPKG", "ORDE")) {
			var begun = begun("methods/calls", method);
			var ended = begun.run(RegionHandler.MODEL, Observer.NONE);
			var last = states(begun).getLast();
			assertEquals(ended.result(), last.result(), method);
			assertEquals(ended.steps(), last.steps());
			assertEquals(ended.time(), last.time());
		}
	}

	@Test
	void everyStateOfAPastRunCanBeGoneOnFrom() throws Exception {
		var states = states(begun("names/packages", "COPY"));
		var result = states.getLast().result();
		assertTrue(states.size() > 5);
		for (var state : states.reversed()) {
			assertEquals(result, state.run(RegionHandler.MODEL, Observer.NONE).result());
		}
	}

	@Test
	void twoBranchesDoNotDisturbEachOther() throws Exception {
		var states = states(begun("stores/store-inte", "ELEM"));
		Seeds.check(50, random -> {
			var one = states.get(random.nextInt(states.size()));
			var other = states.get(random.nextInt(states.size()));
			var half = one.run(RegionHandler.MODEL, Observer.NONE, random.nextInt(5));
			assertEquals(states.getLast().result(), other.run(RegionHandler.MODEL, Observer.NONE).result());
			assertEquals(states.getLast().result(), half.run(RegionHandler.MODEL, Observer.NONE).result());
		});
	}

	@Test
	void loadingATableGoesStepByStepToo() throws Exception {
		var table = Table.read(PROGRAMS.resolve("tables/module.aml"));
		var initial = State.initial(Settings.linux(2, List.of()));
		var last = states(initial.loading(AmlTable.of(table))).getLast();
		assertEquals(NamespaceListing.of(Aml.loaded(table)), NamespaceListing.of(last));
		assertEquals(10, initial.namespace().count());
	}

	@Test
	void anAccessWaitsForItsAnswer() throws Exception {
		var asked = new ArrayList<RegionRequest>();
		var state = begun("fields/regions", "ADDF");
		while (state.outcome().isEmpty()) {
			switch (state.step(RegionHandler.LATER)) {
				case Progress.Stepped(var next, var events) -> state = next;
				case Progress.Waiting(var request) -> {
					asked.add(request);
					state = state.answered(new Answer.Value(asked.size()));
				}
			}
		}
		// QWD0 = ..., then BYT0 + BYT1 to DWD1: each operand is read once, though the addition was begun three times
		var directions = asked.stream().map(RegionRequest::direction).toList();
		assertEquals(List.of(Direction.WRITE, Direction.READ, Direction.READ, Direction.WRITE), directions);
		assertEquals(5, assertInstanceOf(RegionRequest.Access.class, asked.getLast()).value());
		assertEquals(new Data.Int(5), state.result().orElseThrow());
	}

	@Test
	void theCallsAreThoseOfTheMethods() throws Exception {
		var state = begun("methods/calls", "FAC0");
		int deepest = 0;
		while (state.outcome().isEmpty()) {
			var calls = state.calls();
			deepest = Math.max(deepest, calls.size());
			for (int i = 0; i + 1 < calls.size(); i++) {
				assertEquals("\\FACT", calls.get(i).method().toString());
			}
			state = ((Progress.Stepped) state.step(RegionHandler.MODEL)).next();
		}
		assertEquals(16, deepest);
	}

	@Test
	void aStepTellsWhatHappened() throws Exception {
		var events = new ArrayList<Event>();
		var state = begun("fields/regions", "SETN");
		while (state.outcome().isEmpty()) {
			var stepped = (Progress.Stepped) state.step(RegionHandler.MODEL);
			events.addAll(stepped.events());
			state = stepped.next();
		}
		assertEquals(1, events.stream().filter(event -> event instanceof Event.Called called && called.method().toString().equals("\\FILL")).count());
		assertEquals(5, events.stream().filter(Event.Statement.class::isInstance).count());
		assertEquals(3, events.stream().filter(Event.Stored.class::isInstance).count());
		var access = (RegionRequest.Access) events.stream().filter(Event.Accessed.class::isInstance).map(Event.Accessed.class::cast)
				.findFirst().orElseThrow().request();
		assertEquals("\\QWD0", access.origin().field().toString());
		assertEquals("\\FILL", access.origin().method().toString());
		assertEquals(64, access.bits());
	}
}
