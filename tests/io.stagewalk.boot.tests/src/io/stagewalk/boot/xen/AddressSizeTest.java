package io.stagewalk.boot.xen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.stagewalk.boot.BootScenario;
import io.stagewalk.memory.Progress;
import io.stagewalk.testing.Repository;
import io.stagewalk.trace.Budget;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.End;
import io.stagewalk.trace.Trace;
import io.stagewalk.translation.builder.P2mType;

/** What a version of Xen makes of the machine's address size, and what it calls device memory. */
class AddressSizeTest {

	@ParameterizedTest
	@ValueSource(strings = { "4.7", "4.9", "4.12", "4.15", "4.16" })
	void before4_17XenDoesNotKnow52Bits(String version) throws Exception {
		var trace = run(version, 52);
		assertEquals(End.PANICKED, trace.end());
		var last = trace.step(trace.size() - 1);
		assertEquals("setup_virt_paging < start_xen", last.stack().toString());
		assertTrue(((Effect.Died) last.effect()).reason().startsWith("Unknown encoding of ID_AA64MMFR0_EL1.PARange 6"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "4.17", "4.18", "4.20", "4.22" })
	void laterItIsTakenFor48(String version) throws Exception {
		assertEquals(run(version, 48).stateAt(100).p2m(), run(version, 52).stateAt(100).p2m());
		assertEquals(End.COMPLETE, run(version, 52).end());
	}

	/** The first version has one type for all of it, and a step says what the descriptor does. */
	@Test
	void stepsNameTheTypeThatTheirVersionHas() throws Exception {
		for (var version : new String[] { "4.7", "4.9", "4.22" }) {
			var trace = run(version, 48);
			var types = IntStream.range(0, trace.size()).mapToObj(i -> trace.step(i).effect()).filter(Effect.Mapped.class::isInstance)
					.map(effect -> ((Effect.Mapped) effect).type()).filter(P2mType::isMmio).distinct().toList();
			assertEquals(version.equals("4.7") ? "[MMIO_DIRECT_DEV]" : "[MMIO_DIRECT_C]", types.toString(), version);
		}
	}

	private static Trace run(String xen, int bits) throws Exception {
		Path file = Repository.example().resolve("x.scenario");
		return BootScenario.of(file, "platform tables\nxen " + xen + "\npa-bits " + bits + "\nboot\n").run(Budget.DEFAULT, Progress.NONE);
	}
}
