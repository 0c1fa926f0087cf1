package io.stagewalk.aml.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.Table;
import io.stagewalk.aml.machine.State.Stop;
import io.stagewalk.aml.region.Answer;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.region.RegionRequest;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.testing.Aml;
import io.stagewalk.testing.Repository;

/** Going on from place to place comes to the same end as going on at once, through states that compare by content. */
class AdvanceTest {
	private static final Path PROGRAMS = Repository.root().resolve("tests/io.stagewalk.aml.tests/programs");

	private static State begun(String program, String method) throws Exception {
		return Aml.loaded(Table.read(PROGRAMS.resolve(program + ".aml"))).evaluating(NamePath.of("\\" + method), List.of());
	}

	/** Every state at which an advance pauses, each access answered with 0. */
	private static List<State> pauses(State from, Stop stop) {
		var states = new ArrayList<State>();
		states.add(from);
		while (states.getLast().outcome().isEmpty()) {
			states.add(switch (states.getLast().advance(64, stop)) {
				case Pause.Reached(var next, var events) -> next;
				case Pause.Waiting(var at, var request, var events) -> at.answered(new Answer.Value(0));
			});
		}
		return states;
	}

	@Test
	void comesToTheSameEnd() throws Exception {
		for (var method : List.of("ACK0", "FIB0", "ELEL", "RPKG", "ORDE")) {
			var ended = begun("methods/calls", method).run(RegionHandler.MODEL, Observer.NONE);
			for (var stop : Stop.values()) {
				var last = pauses(begun("methods/calls", method), stop).getLast();
				assertEquals(ended, last, method + " " + stop);
			}
		}
	}

	@Test
	void pausesAtEachCall() throws Exception {
		var depths = pauses(begun("methods/calls", "FAC0"), Stop.STATEMENTS).stream().map(State::depth).toList();
		for (int i = 0; i + 1 < depths.size() - 1; i++) {
			assertTrue(Math.abs(depths.get(i) - depths.get(i + 1)) <= 1, depths.toString());
		}
		assertEquals(17, depths.stream().mapToInt(Integer::intValue).max().orElseThrow());
	}

	@Test
	void accessWaitsWithWhatCameBeforeItDone() throws Exception {
		var state = begun("fields/regions", "ADDF");
		var asked = new ArrayList<RegionRequest>();
		while (state.outcome().isEmpty()) {
			state = switch (state.advance(64, Stop.ACCESSES)) {
				case Pause.Reached(var next, var events) -> next;
				case Pause.Waiting(var at, var request, var events) -> {
					asked.add(request);
					yield at.answered(new Answer.Value(asked.size()));
				}
			};
		}
		assertEquals(4, asked.size());
	}

	@Test
	void statesOfTwoRunsAreEqualPlaceByPlaceAndNeverOtherwise() throws Exception {
		var one = pauses(begun("names/packages", "COPY"), Stop.STATEMENTS);
		var other = pauses(begun("names/packages", "COPY"), Stop.STATEMENTS);
		assertEquals(one.size(), other.size());
		for (int i = 0; i < one.size(); i++) {
			for (int j = 0; j < other.size(); j++) {
				if (i == j) {
					assertEquals(one.get(i), other.get(j));
					assertEquals(one.get(i).hashCode(), other.get(j).hashCode());
				} else {
					assertNotEquals(one.get(i), other.get(j), i + " and " + j);
				}
			}
		}
	}
}
