package io.stagewalk.aml.machine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.Table;
import io.stagewalk.aml.region.AddressSpace;
import io.stagewalk.aml.region.Answer;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.region.RegionRequest;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.testing.Aml;
import io.stagewalk.aml.testing.AmlBuilder;
import io.stagewalk.aml.value.Data;
import io.stagewalk.testing.Repository;

/** Whoever answers the accesses decides what AML sees. */
class RegionHandlerTest {
	private static State program(String name) throws Exception {
		return Aml.loaded(Table.read(Repository.root().resolve("tests/io.stagewalk.aml.tests/programs/" + name + ".aml")));
	}

	private static State evaluated(State state, String path, RegionHandler handler) {
		return state.evaluating(NamePath.of(path), List.of()).run(handler, Observer.NONE);
	}

	@Test
	void whatIsReadIsWhatTheHandlerAnswers() throws Exception {
		var ended = evaluated(program("fields/regions"), "\\DWRD", request -> request instanceof RegionRequest.Access access
				? new Answer.Value(access.address()) : Answer.Modelled.MODELLED);
		assertEquals(new Data.Int(0x0001_0004_0001_0000L), ended.result().orElseThrow());
	}

	@Test
	void whatIsRefusedEndsTheMethod() throws Exception {
		var ended = evaluated(program("fields/regions"), "\\DWRD", request -> new Answer.Refused("nothing is mapped there"));
		assertEquals(Failure.Kind.ACCESS_REFUSED, Aml.failure(ended).kind());
		assertEquals("nothing is mapped there", Aml.failure(ended).detail());
		assertEquals("\\FILL", Aml.failure(ended).place().enclosing());
	}

	@Test
	void aRunDoesNotWait() throws Exception {
		var ended = evaluated(program("fields/regions"), "\\DWRD", RegionHandler.LATER);
		assertEquals("expected an answer at once", Aml.failure(ended).detail());
	}

	@Test
	void theModelKeepsWhatWasWrittenInEachSpace() throws Exception {
		var ended = evaluated(program("fields/regions"), "\\SETN", RegionHandler.MODEL);
		assertEquals(ended.result(), evaluated(ended, "\\QWD0", RegionHandler.MODEL).result());
		assertEquals(new Data.Int(0), evaluated(program("fields/regions"), "\\QWD0", RegionHandler.MODEL).result().orElseThrow());
	}

	@Test
	void aFieldIsReachedThroughItsConnection() throws Exception {
		// OperationRegion (REG0, GeneralPurposeIo, 0, 1) Field (REG0, ByteAcc, NoLock, Preserve) { Connection (Buffer () { 1, 2 }), FLD0, 1,
		// Connection (TMPL), FLD1, 1 } Name (TMPL, Buffer () { 3 })
		var template = new AmlBuilder().packaged(new int[] { 0x11 }, new AmlBuilder().bytes(0x0a, 2, 1, 2));
		var aml = new AmlBuilder().bytes(0x08).name("TMPL").packaged(new int[] { 0x11 }, new AmlBuilder().bytes(0x0a, 1, 3))
				.bytes(0x5b, 0x80).name("REG0").bytes(8, 0, 1).packaged(new int[] { 0x5b, 0x81 }, new AmlBuilder().name("REG0").bytes(1)
						.bytes(2).append(template).name("FLD0").bytes(1).bytes(2).name("TMPL").name("FLD1").bytes(1));
		var connections = new ArrayList<Optional<Data.Bytes>>();
		RegionHandler pins = request -> {
			connections.add(request.origin().connection());
			return new Answer.Value(1);
		};
		var state = Aml.loaded(aml);
		assertEquals(new Data.Int(1), evaluated(state, "\\FLD0", pins).result().orElseThrow());
		evaluated(state, "\\FLD1", pins);
		assertEquals(List.of(Optional.of(new Data.Bytes(new byte[] { 1, 2 })), Optional.of(new Data.Bytes(new byte[] { 3 }))), connections);
	}

	@Test
	void aBusIsGivenAWholeBuffer() throws Exception {
		// OperationRegion (REG0, SMBus, 0x1000, 0x100) Field (REG0, BufferAcc, NoLock, Preserve) { AccessAs (BufferAcc, AttribByte), FLD0, 8 }
		// Method (MAIN) { Return (FLD0) } Method (SEND) { Local0 = Buffer (4) { 0, 1, 7 } FLD0 = Local0 }
		var aml = new AmlBuilder().bytes(0x5b, 0x80).name("REG0").bytes(4, 0x0b, 0, 0x10, 0x0b, 0, 1)
				.packaged(new int[] { 0x5b, 0x81 }, new AmlBuilder().name("REG0").bytes(5, 1, 5, 6).name("FLD0").bytes(8))
				.method("MAIN", 0, new AmlBuilder().bytes(0xa4).name("FLD0"))
				.method("SEND", 0, new AmlBuilder().bytes(0x70).packaged(new int[] { 0x11 }, new AmlBuilder().bytes(0x0a, 4, 0, 1, 7))
						.name("FLD0"));
		var requests = new ArrayList<RegionRequest>();
		RegionHandler bus = request -> {
			requests.add(request);
			return new Answer.Bytes(new byte[] { 0, 1, 0x42 });
		};
		var state = Aml.loaded(aml);
		assertEquals(new Data.Bytes(Arrays.copyOf(new byte[] { 0, 1, 0x42 }, 34)), evaluated(state, "\\MAIN", bus).result().orElseThrow());
		assertTrue(evaluated(state, "\\SEND", bus).outcome().orElseThrow() instanceof Outcome.Completed);
		var sent = assertInstanceOf(RegionRequest.Transfer.class, requests.getLast());
		assertEquals(AddressSpace.SMBUS.number(), sent.origin().space());
		assertEquals(6, sent.origin().attribute());
		assertEquals(0x1000, sent.address());
		assertArrayEquals(new byte[] { 0, 1, 7, 0 }, Arrays.copyOf(sent.bytes(), 4));
	}
}
