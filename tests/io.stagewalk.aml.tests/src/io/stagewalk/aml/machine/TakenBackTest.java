package io.stagewalk.aml.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.Table;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.region.RegionRequest;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.testing.Aml;
import io.stagewalk.aml.testing.AmlBuilder;
import io.stagewalk.aml.value.Data;

/** Linux takes a table back of which code calls a method that fails; a statement of the table's own that fails is skipped. */
class TakenBackTest {
	private static final int RETURN = 0xa4;
	private static final int STORE = 0x70;
	private static final int LOCAL0 = 0x60;

	private static AmlBuilder aml() {
		return new AmlBuilder();
	}

	private static AmlBuilder name(String name) {
		return aml().bytes(0x08).name(name).bytes(1);
	}

	/** {@code Method (FAIL) { Store (NONE, Local0) }} */
	private static AmlBuilder failing() {
		return aml().method("FAIL", 0, aml().bytes(STORE).name("NONE").bytes(LOCAL0));
	}

	private static Table callsWhatFails() throws Exception {
		return name("VALA").append(failing()).name("FAIL").append(name("VALB")).table();
	}

	private static State loaded(Settings settings, Table table, List<Event> events) {
		return Loader.load(State.initial(settings), table, RegionHandler.MODEL, events::add);
	}

	private static boolean has(State state, String path) {
		return state.namespace().find(0, NamePath.of(path)) >= 0;
	}

	@Test
	void nothingStaysOfATableThatCallsWhatFails() throws Exception {
		var events = new ArrayList<Event>();
		var state = loaded(Settings.linux(2, List.of()), callsWhatFails(), events);
		assertTrue(state.outcome().orElseThrow() instanceof Outcome.Failed(var failure) && failure.kind() == Failure.Kind.NOT_FOUND);
		assertEquals(List.of(), state.tables());
		assertEquals(State.initial(Settings.linux(2, List.of())).namespace().count(), state.namespace().count());
		assertTrue(events.getLast() instanceof Event.TakenBack taken && taken.failure().place().enclosing().equals("\\FAIL"));
	}

	@Test
	void aTableThatIsToBeKeptGoesOnBehindTheCall() throws Exception {
		var state = loaded(Settings.linux(2, List.of()).tolerant(), callsWhatFails(), new ArrayList<>());
		assertTrue(has(state, "\\VALA"));
		assertTrue(has(state, "\\VALB"));
	}

	@Test
	void aStatementOfItsOwnThatFailsIsSkipped() throws Exception {
		var table = name("VALA").bytes(STORE).name("NONE").bytes(LOCAL0).append(name("VALB")).table();
		var state = loaded(Settings.linux(2, List.of()), table, new ArrayList<>());
		assertTrue(has(state, "\\VALA"));
		assertTrue(has(state, "\\VALB"));
	}

	/** The statement that loads a table fails with it, and what calls that statement too. */
	@Test
	void aMethodThatLoadsSuchATableFails() throws Exception {
		var settings = Settings.linux(2, List.of(second())).tolerant();
		var state = loaded(settings, name("VALC").method("LOAD", 0, aml().append(loadTable()).bytes(RETURN, 5)).table(), new ArrayList<>());
		var ended = Aml.evaluated(state, "\\LOAD");
		assertTrue(ended.outcome().orElseThrow() instanceof Outcome.Failed);
		assertEquals(1, ended.tables().size());
		assertTrue(has(ended, "\\VALC"));
		assertEquals(state.namespace().count(), ended.namespace().count());
	}

	@Test
	void aTableThatLoadsSuchATableGoesOnBehindTheStatement() throws Exception {
		var state = loaded(Settings.linux(2, List.of(second())), loadTable().append(name("VALC")).table(), new ArrayList<>());
		assertEquals(1, state.tables().size());
		assertTrue(has(state, "\\VALC"));
	}

	/** A field of a name that is there is passed over; the fields behind it stay where they are. */
	@Test
	void aFieldWhoseNameIsThereStaysWhatItWas() throws Exception {
		var table = name("FLD1").bytes(0x5b, 0x80).name("REG0").bytes(0).dword(0x1000).bytes(0x0a, 16)
				.packaged(new int[] { 0x5b, 0x81 }, aml().name("REG0").bytes(1).name("FLD0").bytes(8).name("FLD1").bytes(8).name("FLD2").bytes(8))
				.method("READ", 0, aml().bytes(STORE, 0x0a, 7).name("FLD2").bytes(RETURN).name("FLD1")).table();
		var events = new ArrayList<Event>();
		var state = loaded(Settings.linux(2, List.of()), table, events);
		assertTrue(events.getFirst() instanceof Event.Skipped(var failure) && failure.kind() == Failure.Kind.ALREADY_EXISTS);
		var seen = new ArrayList<Long>();
		var ended = state.evaluating(NamePath.of("\\READ"), List.of()).run(RegionHandler.MODEL, event -> {
			if (event instanceof Event.Accessed accessed) {
				seen.add(accessed.request() instanceof RegionRequest.Access access ? access.address() : -1L);
			}
		});
		assertEquals(new Data.Int(1), ended.result().orElseThrow());
		assertEquals(List.of(0x1002L), seen);
	}

	private static Table second() throws Exception {
		var bytes = callsWhatFails().buffer().duplicate();
		var copy = new byte[bytes.remaining()];
		bytes.get(copy);
		System.arraycopy("OEM1".getBytes(StandardCharsets.ISO_8859_1), 0, copy, 0, 4);
		return Table.of("oem1.dat", copy);
	}

	private static AmlBuilder loadTable() {
		return aml().bytes(0x5b, 0x1f).string("OEM1").string("").string("").string("").string("").bytes(0);
	}
}
