package io.stagewalk.aml.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.testing.AmlBuilder;
import io.stagewalk.aml.value.Data;
import org.junit.jupiter.api.Test;

/** {@code Increment} and {@code Decrement} of references: an error to Linux, and followed where others are tolerated. */
class CountedReferencesTest {
	private static final int STORE = 0x70;
	private static final int RETURN = 0xa4;
	private static final int REF_OF = 0x71;
	private static final int INCREMENT = 0x75;
	private static final int DECREMENT = 0x76;
	private static final int DEREF_OF = 0x83;
	private static final int INDEX = 0x88;
	private static final int LOCAL0 = 0x60;
	private static final int LOCAL1 = 0x61;
	private static final int LOCAL2 = 0x62;

	/** Local1 refers to Local0, Local2 to Local1; counting through Local2 counts Local0. */
	private static AmlBuilder chain(int operator) {
		return new AmlBuilder().bytes(STORE, 0x0a, 7, LOCAL0, STORE, REF_OF, LOCAL0, LOCAL1, STORE, REF_OF, LOCAL1, LOCAL2)
				.bytes(operator, LOCAL2, RETURN, LOCAL0);
	}

	private static State run(AmlBuilder body, Settings settings, List<Event> events) throws Exception {
		var state = Loader.load(State.initial(settings), new AmlBuilder().method("MAIN", 0, body).table(), RegionHandler.MODEL, event -> { });
		return state.evaluating(NamePath.of("\\MAIN"), List.of()).run(RegionHandler.MODEL, events::add);
	}

	private static Settings tolerant() {
		return Settings.linux(2, List.of()).tolerant();
	}

	private static Failure.Kind failure(State ended) {
		return assertInstanceOf(Outcome.Failed.class, ended.outcome().orElseThrow()).failure().kind();
	}

	@Test
	void linuxCountsNoReference() throws Exception {
		assertEquals(Failure.Kind.OPERAND_TYPE, failure(run(chain(INCREMENT), Settings.linux(2, List.of()), new ArrayList<>())));
	}

	@Test
	void othersCountWhatAChainOfReferencesLeadsToAndAreToldOf() throws Exception {
		var events = new ArrayList<Event>();
		assertEquals(new Data.Int(8), run(chain(INCREMENT), tolerant(), events).result().orElseThrow());
		assertEquals(1, events.stream().filter(Event.Tolerated.class::isInstance).count());
		assertEquals(new Data.Int(6), run(chain(DECREMENT), tolerant(), events).result().orElseThrow());
	}

	@Test
	void theByteOfABufferIsCounted() throws Exception {
		var body = new AmlBuilder().bytes(STORE, 0x11, 4, 0x0a, 1, 9, LOCAL0, INCREMENT, INDEX, LOCAL0, 0, 0)
				.bytes(RETURN, DEREF_OF, INDEX, LOCAL0, 0, 0);
		assertEquals(Failure.Kind.OPERAND_TYPE, failure(run(body, Settings.linux(2, List.of()), new ArrayList<>())));
		assertEquals(new Data.Int(10), run(body, tolerant(), new ArrayList<>()).result().orElseThrow());
	}

	@Test
	void aChainWithoutAnEndFails() throws Exception {
		var body = new AmlBuilder().bytes(STORE, REF_OF, LOCAL1, LOCAL0, STORE, REF_OF, LOCAL0, LOCAL1, INCREMENT, LOCAL0, RETURN, 1);
		assertEquals(Failure.Kind.OPERAND_TYPE, failure(run(body, tolerant(), new ArrayList<>())));
	}
}
