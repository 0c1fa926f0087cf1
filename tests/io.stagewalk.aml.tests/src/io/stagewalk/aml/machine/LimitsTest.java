package io.stagewalk.aml.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.syntax.AmlTable;
import io.stagewalk.aml.syntax.Decoder;
import io.stagewalk.aml.testing.Aml;
import io.stagewalk.aml.testing.AmlBuilder;
import io.stagewalk.aml.value.Data;

/** What has no end, or is too large, ends with a failure that says so. */
@Timeout(300)
class LimitsTest {
	private static final int WHILE = 0xa2;
	private static final int IF = 0xa0;
	private static final int ONE = 0x01;
	private static final int RETURN = 0xa4;
	private static final int STORE = 0x70;
	private static final int LOCAL0 = 0x60;
	private static final int L_NOT = 0x92;

	private static AmlBuilder aml() {
		return new AmlBuilder();
	}

	private static AmlBuilder endless(AmlBuilder body) {
		return aml().packaged(new int[] { WHILE }, aml().bytes(ONE).append(body));
	}

	@Test
	void aLoopThatSleepsEndsAfterThirtySeconds() throws Exception {
		// While (1) { Sleep (100) }
		var ended = Aml.evaluated(Aml.loaded(aml().method("MAIN", 0, endless(aml().bytes(0x5b, 0x22, 0x0a, 100)))), "\\MAIN");
		assertEquals(Failure.Kind.LOOP_TIME, Aml.failure(ended).kind());
		assertEquals(300_000_000, ended.time(), 2_000_000);
	}

	@Test
	void aTableGoesOnBehindALoopWithoutEnd() throws Exception {
		var limits = new Settings.Limits(1_000_000, 1000, 10);
		var settings = Settings.linux(2, List.of()).within(limits);
		var table = endless(aml()).append(endless(endless(aml()))).append(endless(aml().bytes(0xa3))).bytes(0x08).name("AFTR")
				.bytes(ONE).table();
		var loaded = Loader.load(State.initial(settings), table, RegionHandler.MODEL, Observer.NONE);
		assertEquals(new Data.Int(1), Aml.evaluated(loaded, "\\AFTR").result().orElseThrow());
	}

	@Test
	void whatEndsTheLoadingOfATableIsTold() throws Exception {
		var limits = new Settings.Limits(1000, Long.MAX_VALUE, 10);
		var settings = Settings.linux(2, List.of()).within(limits);
		var seen = new ArrayList<Event>();
		Loader.load(State.initial(settings), endless(aml()).table(), RegionHandler.MODEL, seen::add);
		assertEquals(List.of(Failure.Kind.STEPS), seen.stream().filter(Event.GivenUp.class::isInstance)
				.map(event -> ((Event.GivenUp) event).failure().kind()).toList());
	}

	@Test
	void aLoopThatDoesNothingEndsAfterSoManySteps() throws Exception {
		var limits = new Settings.Limits(100_000, Long.MAX_VALUE, 10);
		var state = State.initial(Settings.linux(2, List.of()).within(limits));
		var loaded = Loader.load(state, aml().method("MAIN", 0, endless(aml())).table(), RegionHandler.MODEL, Observer.NONE);
		var ended = Aml.evaluated(loaded, "\\MAIN");
		assertEquals(Failure.Kind.STEPS, Aml.failure(ended).kind());
		assertEquals(100_001, ended.steps());
	}

	@Test
	void recursionWithoutEndIsTooDeep() throws Exception {
		var ended = Aml.evaluated(Aml.loaded(aml().method("MAIN", 0, aml().name("MAIN"))), "\\MAIN");
		assertEquals(Failure.Kind.CALL_DEPTH, Aml.failure(ended).kind());
		assertTrue(ended.isIdle());
	}

	@Test
	void nestedTermsAreTooDeepOnlyPastTheLimit() throws Exception {
		// Return (LNot (LNot (... (1))))
		var deep = Aml.evaluated(Aml.loaded(negations(Decoder.MAX_NESTING - 2)), "\\MAIN");
		assertEquals(new Data.Int(1), deep.result().map(LimitsTest::bit).orElseThrow());
		var tooDeep = Aml.failure(Aml.evaluated(Aml.loaded(negations(Decoder.MAX_NESTING)), "\\MAIN"));
		assertEquals(Failure.Kind.MALFORMED, tooDeep.kind());
		assertTrue(tooDeep.detail().contains("at most 256 nested terms"), tooDeep.detail());
		assertEquals(Failure.Kind.MALFORMED, Aml.failure(Aml.evaluated(Aml.loaded(negations(200_000)), "\\MAIN")).kind());
	}

	private static Data bit(Data data) {
		return new Data.Int(((Data.Int) data).value() & 1);
	}

	private static AmlBuilder negations(int count) {
		var body = aml().bytes(RETURN);
		for (int i = 0; i < count; i++) {
			body.bytes(L_NOT);
		}
		return aml().method("MAIN", 0, body.bytes(ONE));
	}

	@Test
	void nestedBlocksNeedNoStack() throws Exception {
		var body = aml().bytes(RETURN, 0x0a, 42);
		for (int i = 0; i < 3000; i++) {
			body = aml().packaged(new int[] { IF }, aml().bytes(ONE).append(body));
		}
		assertEquals(new Data.Int(42), Aml.evaluated(Aml.loaded(aml().method("MAIN", 0, body)), "\\MAIN").result().orElseThrow());
	}

	@Test
	void nestedDevicesEndAtTheDepthOfANamespace() throws Exception {
		var devices = aml();
		for (int i = 0; i < 400; i++) {
			devices = aml().device("DEVA", devices);
		}
		var skipped = new ArrayList<Failure.Kind>();
		var state = State.initial(Settings.linux(2, List.of())).loading(AmlTable.of(devices.table())).run(RegionHandler.MODEL,
				event -> {
					if (event instanceof Event.Skipped(var failure)) {
						skipped.add(failure.kind());
					}
				});
		assertEquals(List.of(Failure.Kind.NAME_COUNT), skipped);
		assertEquals(255 + 10, state.namespace().count());
	}

	@Test
	void buffersThatGrowWithoutEndRunOutOfTheirMemory() throws Exception {
		// Local0 = "aaaaaaaa" While (1) { Concatenate (Local0, Local0, Local0) }
		var grow = aml().bytes(STORE).string("aaaaaaaa").bytes(LOCAL0).append(endless(aml().bytes(0x73, LOCAL0, LOCAL0, LOCAL0)));
		assertEquals(Failure.Kind.STRING_LIMIT, Aml.failure(Aml.evaluated(Aml.loaded(aml().method("MAIN", 0, grow)), "\\MAIN")).kind());
	}

	@Test
	void longWorkIsManySteps() throws Exception {
		// Local0 = Buffer (0x800000) {} While (1) { Local1 = Concatenate (Local0, Local0) }
		var work = aml().bytes(STORE).packaged(new int[] { 0x11 }, aml().dword(0x80_0000)).bytes(LOCAL0)
				.append(endless(aml().bytes(0x73, LOCAL0, LOCAL0, 0x61)));
		var ended = Aml.evaluated(Aml.loaded(aml().method("MAIN", 0, work)), "\\MAIN");
		assertEquals(Failure.Kind.STEPS, Aml.failure(ended).kind());
	}

	@Test
	void garbageIsCollected() throws Exception {
		// Local1 = 20000 While (Local1) { Local0 = Buffer (0x10000) {} Local1-- }
		var body = aml().bytes(STORE, 0x0b, 0x20, 0x4e, 0x61).packaged(new int[] { WHILE },
				aml().bytes(0x61, STORE).packaged(new int[] { 0x11 }, aml().dword(0x10000)).bytes(LOCAL0, 0x76, 0x61)).bytes(RETURN, 0x61);
		var ended = Aml.evaluated(Aml.loaded(aml().method("MAIN", 0, body)), "\\MAIN");
		assertEquals(new Data.Int(0), ended.result().orElseThrow());
	}

	@Test
	void aBufferLargerThanAnyIsRefused() throws Exception {
		var body = aml().bytes(RETURN).packaged(new int[] { 0x11 }, aml().dword(0x7fffffff));
		assertEquals(Failure.Kind.BUFFER_LIMIT, Aml.failure(Aml.evaluated(Aml.loaded(aml().method("MAIN", 0, body)), "\\MAIN")).kind());
	}

	@Test
	void packagesThatHoldOneAnotherAreCutOff() throws Exception {
		// Name (PKGA, Package () { PKGB, PKGB }) Name (PKGB, Package () { PKGA, PKGA })
		var aml = aml().bytes(0x08).name("PKGA").packaged(new int[] { 0x12 }, aml().bytes(2).name("PKGB").name("PKGB"))
				.bytes(0x08).name("PKGB").packaged(new int[] { 0x12 }, aml().bytes(2).name("PKGA").name("PKGA"))
				.method("COPY", 0, aml().bytes(STORE).name("PKGA").bytes(LOCAL0));
		var loaded = Aml.loaded(aml);
		assertTrue(Aml.evaluated(loaded, "\\PKGA").result().isPresent());
		assertEquals(Failure.Kind.PACKAGE_LIMIT, Aml.failure(Aml.evaluated(loaded, "\\COPY")).kind());
	}
}
