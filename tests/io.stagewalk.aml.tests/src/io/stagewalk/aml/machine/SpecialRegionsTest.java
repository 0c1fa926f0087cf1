package io.stagewalk.aml.machine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.aml.machine.Failure.Kind;
import io.stagewalk.aml.region.Answer;
import io.stagewalk.aml.region.Direction;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.region.RegionRequest;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.testing.Aml;
import io.stagewalk.aml.testing.AmlBuilder;
import io.stagewalk.aml.value.Data;

/** Regions that are no memory: what whoever answers is asked, and what no compiler would write. */
class SpecialRegionsTest {
	private static final int PINS = 8;
	private static final int CHANNEL = 0x0a;
	private static final int TABLE = 0x7e;
	private static final Answer REPLY = new Answer.Bytes(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14 });

	/** {@code OperationRegion (REG0, space, 0x10, 0x20) Field (REG0, ByteAcc, NoLock, Preserve) { … }}. */
	private static AmlBuilder region(int space, AmlBuilder fields) {
		return new AmlBuilder().bytes(0x5b, 0x80).name("REG0").bytes(space, 0x0a, 0x10, 0x0a, 0x20)
				.packaged(new int[] { 0x5b, 0x81 }, new AmlBuilder().name("REG0").bytes(1).append(fields));
	}

	private static AmlBuilder field(String name, int bits) {
		return new AmlBuilder().name(name).bytes(bits);
	}

	/** {@code Connection (Buffer () { number })}. */
	private static AmlBuilder connection(int number) {
		return new AmlBuilder().bytes(2).packaged(new int[] { 0x11 }, new AmlBuilder().bytes(0x0a, 1, number));
	}

	/** {@code Method (NAME) { FIELD = value Return (RETURNED) }}, the value a byte. */
	private static AmlBuilder writing(String name, int value, String field, String returned) {
		return new AmlBuilder().method(name, 0, new AmlBuilder().bytes(0x70, 0x0a, value).name(field).bytes(0xa4).name(returned));
	}

	private static State evaluated(AmlBuilder aml, String path, RegionHandler handler) throws Exception {
		return Aml.loaded(aml).evaluating(NamePath.of(path), List.of()).run(handler, Observer.NONE);
	}

	private static Kind failure(AmlBuilder aml, String path) throws Exception {
		return Aml.failure(evaluated(aml, path, RegionHandler.MODEL)).kind();
	}

	@Test
	void pinsAreAskedForAtOnceByTheNumberOfTheirField() throws Exception {
		var asked = new ArrayList<RegionRequest.Pins>();
		var aml = region(PINS, connection(1).append(field("PIN0", 5)).append(field("PIN1", 9))).append(writing("MAIN", 0x55, "PIN1", "PIN1"));
		var ended = evaluated(aml, "\\MAIN", request -> {
			asked.add((RegionRequest.Pins) request);
			return new Answer.Value(0x1234);
		});
		assertEquals(new Data.Int(0x1234), ended.result().orElseThrow());
		assertEquals(List.of(1, 1), asked.stream().map(RegionRequest.Pins::first).toList());
		assertEquals(List.of(9, 9), asked.stream().map(RegionRequest.Pins::count).toList());
		assertEquals(List.of(Direction.WRITE, Direction.READ), asked.stream().map(RegionRequest.Pins::direction).toList());
		assertEquals(0x55, asked.getFirst().value());
	}

	@Test
	void aPinOfAnotherConnectionIsAnotherPin() throws Exception {
		var aml = region(PINS, connection(1).append(field("PIN0", 1)).append(connection(2)).append(field("PIN1", 1)))
				.append(writing("SAME", 1, "PIN0", "PIN0")).append(writing("OTHE", 1, "PIN0", "PIN1"));
		assertEquals(new Data.Int(1), evaluated(aml, "\\SAME", RegionHandler.MODEL).result().orElseThrow());
		assertEquals(new Data.Int(0), evaluated(aml, "\\OTHE", RegionHandler.MODEL).result().orElseThrow());
	}

	@Test
	void whatComesBackFromAChannelTakesThePlaceOfItsBuffer() throws Exception {
		var asked = new ArrayList<RegionRequest>();
		var aml = region(CHANNEL, new AmlBuilder().bytes(0, 0x40, 6).append(field("COMD", 8)).append(field("DATA", 8)))
				.append(writing("MAIN", 7, "COMD", "DATA"));
		var ended = evaluated(aml, "\\MAIN", request -> {
			asked.add(request);
			return REPLY;
		});
		assertEquals(new Data.Int(14), ended.result().orElseThrow());
		var sent = assertInstanceOf(RegionRequest.Transfer.class, asked.getFirst());
		assertEquals(1, asked.size());
		assertEquals(0x1c, sent.address());
		var expected = new byte[0x20];
		expected[12] = 7;
		assertArrayEquals(expected, sent.bytes());
	}

	@Test
	void aChannelCanAnswerLater() throws Exception {
		var aml = region(CHANNEL, new AmlBuilder().bytes(0, 0x40, 6).append(field("COMD", 8)).append(field("DATA", 8)))
				.append(writing("MAIN", 7, "COMD", "DATA"));
		var state = Aml.loaded(aml).evaluating(NamePath.of("\\MAIN"), List.of());
		while (state.outcome().isEmpty()) {
			state = switch (state.step(RegionHandler.LATER)) {
				case Progress.Stepped(var next, var events) -> next;
				case Progress.Waiting waiting -> state.answered(REPLY);
			};
		}
		assertEquals(new Data.Int(14), state.result().orElseThrow());
	}

	@Test
	void aFieldThatPassesTheEndOfAChannelFails() throws Exception {
		var aml = region(CHANNEL, new AmlBuilder().bytes(0, 0x40, 15).append(field("PAST", 32))).append(writing("MAIN", 1, "PAST", "PAST"));
		assertEquals(Kind.REGION_LIMIT, failure(aml, "\\MAIN"));
		assertEquals(Kind.REGION_LIMIT, failure(aml, "\\PAST"));
	}

	@Test
	void aRegionThatClaimsToBeATableIsNone() throws Exception {
		var aml = new AmlBuilder().bytes(0x5b, 0x80).name("REG0").bytes(TABLE, 0x0e, 0, 0, 0, 0, 0, 0, 0, 0x80, 0x0a, 0x20)
				.packaged(new int[] { 0x5b, 0x81 }, new AmlBuilder().name("REG0").bytes(1).append(field("FLD0", 8)));
		assertEquals(Kind.ACCESS_REFUSED, failure(aml, "\\FLD0"));
	}

	@Test
	void aSpaceThatNobodyHasNamedIsNone() throws Exception {
		assertEquals(Kind.INVALID_SPACE, failure(region(0x0c, field("FLD0", 8)), "\\FLD0"));
		assertEquals(Kind.INVALID_SPACE, failure(region(0x7d, field("FLD0", 8)), "\\FLD0"));
	}

	@Test
	void inASpaceOfTheVendorNobodyAnswersUnlessSomebodyDoes() throws Exception {
		var aml = region(0x81, field("FLD0", 8));
		assertEquals(Kind.ACCESS_REFUSED, failure(aml, "\\FLD0"));
		assertEquals(new Data.Int(5), evaluated(aml, "\\FLD0", request -> new Answer.Value(5)).result().orElseThrow());
	}

	@Test
	void onAMachineNobodyAnswersWhereADriverWouldHaveTo() throws Exception {
		for (int space : List.of(3, 4, 5, 6, 7, 8, 9, 0x0b, 0x7f)) {
			var ended = evaluated(region(space, new AmlBuilder().bytes(1, 5, 6).append(field("FLD0", 8))), "\\FLD0", RegionHandler.LINUX);
			assertEquals(Kind.ACCESS_REFUSED, Aml.failure(ended).kind(), "space " + space);
		}
		for (int space : List.of(0, 1, 2, CHANNEL)) {
			var ended = evaluated(region(space, field("FLD0", 8)), "\\FLD0", RegionHandler.LINUX);
			assertEquals(new Data.Int(0), ended.result().orElseThrow(), "space " + space);
		}
	}
}
