package io.stagewalk.aml.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.stagewalk.aml.namespace.Namespace;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.testing.Aml;
import io.stagewalk.aml.testing.AmlBuilder;
import io.stagewalk.aml.value.Data;
import io.stagewalk.aml.value.Value;

/** Regions of which it cannot be told where they are when they are declared. */
class OpenRegionTest {
	private static final int NAME = 0x08, DIVIDE = 0x78, BYTE = 0x0a, WORD = 0x0b, RETURN = 0xa4, STORE = 0x70;

	private static AmlBuilder aml() {
		return new AmlBuilder();
	}

	/** 0x1000 / {@code divisor}, 8 bytes. */
	private static AmlBuilder region(String name, String divisor) {
		return aml().bytes(0x5b, 0x80).name(name).bytes(0).bytes(DIVIDE, WORD, 0x00, 0x10).name(divisor).bytes(0, 0).bytes(BYTE, 8);
	}

	private static AmlBuilder field(String region, String field) {
		return aml().packaged(new int[] { 0x5b, 0x81 }, aml().name(region).bytes(3).name(field).bytes(32));
	}

	private static State loaded(AmlBuilder dsdt) throws Exception {
		return Loader.load(State.initial(Settings.linux(2, List.of()).tolerant()), dsdt.table(), RegionHandler.MODEL, Observer.NONE);
	}

	@Test
	void isThereWhenItCanBeTold() throws Exception {
		var state = loaded(aml().bytes(NAME).name("ZERO").bytes(0).append(region("RGN0", "ZERO")).append(field("RGN0", "FLD0"))
				.method("TELL", 0, aml().bytes(STORE, 1).name("ZERO").bytes(RETURN).name("FLD0")));
		int node = state.namespace().find(Namespace.ROOT, NamePath.of("\\RGN0"));
		assertEquals(Optional.empty(), state.region(node));
		var told = Aml.evaluated(state, "\\TELL");
		assertEquals(Optional.of(new Data.Int(0)), told.result());
		assertEquals(Optional.of(new Value.Region(0, 0x1000, 8)), told.region(node));
	}

	/** A region's place depends on a field of the region itself. */
	@Test
	void isNowhereIfItDependsOnItself() throws Exception {
		var device = aml().append(region("RGN0", "FLD0")).append(field("RGN0", "FLD0"));
		var state = loaded(aml().bytes(NAME).name("FLD0").bytes(0).device("DEV0", device)
				.method("TELL", 0, aml().bytes(RETURN).string("x")));
		var failed = Aml.evaluated(state, "\\DEV0.FLD0").outcome().orElseThrow();
		assertTrue(failed instanceof Outcome.Failed(var failure) && failure.kind() == Failure.Kind.CALL_DEPTH, failed::toString);
	}
}
