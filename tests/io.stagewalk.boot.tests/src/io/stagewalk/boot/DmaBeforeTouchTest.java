package io.stagewalk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.stagewalk.boot.policy.Policies;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.Progress;
import io.stagewalk.trace.Budget;
import io.stagewalk.trace.Cursor;
import io.stagewalk.trace.Direction;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.StopCondition;
import io.stagewalk.trace.Trace;
import io.stagewalk.translation.smmu.EventRecord;

/** The objection of 2017 to mapping on a fault: a device gets no second try. */
class DmaBeforeTouchTest {

	@ParameterizedTest
	@CsvSource({ "on-fault, failed passed", "xen, failed passed", "ioremap, passed passed", "map-all, passed passed",
			"on-fault+ioremap, passed passed" })
	void transferWorksOnlyIfSomebodyMappedThePageBefore(String policy, String outcomes) {
		assertEquals(List.of(outcomes.split(" ")), transfers(Examples.run(Examples.DMA, policy), 0));
	}

	@Test
	void failedTransferIsATranslationFaultOfTheDevicesStream() {
		var trace = Examples.run(Examples.DMA);
		var failed = effects(trace, 0, Effect.TransferFailed.class).getFirst();
		var event = failed.event().orElseThrow();
		assertEquals(EventRecord.F_TRANSLATION, event.type());
		assertEquals(0x18, event.stream().value());
		assertEquals(0x04000000L, event.inputAddress());
		assertEquals(4, failed.writes().size(), "the record is in the event queue in memory");
	}

	@Test
	void beforeTheTouchTheTransferFailsAgain() throws Exception {
		var trace = Examples.run(Examples.DMA);
		var mapping = Cursor.atStart(trace).at(trace.size()).run(Direction.BACKWARD, StopCondition.mapping(new IPA(0x04000000)));
		assertInstanceOf(Effect.Mapped.class, trace.step(mapping.position()).effect());
		var touch = mapping.run(Direction.BACKWARD, StopCondition.fault());
		assertInstanceOf(Effect.Aborted.class, trace.step(touch.position()).effect());
		// nobody maps on a fault from here on
		var changed = BootScenario.continueUnder(touch.state(), Policies.standard().named("none").orElseThrow());
		var branch = trace.branch(touch.position(), changed, Budget.DEFAULT, Progress.NONE);
		assertEquals(List.of("failed", "failed"), transfers(branch, 0));
		assertEquals(1, effects(branch, 0, Effect.AbortInjected.class).size());
		assertEquals(List.of("failed", "passed"), transfers(trace, 0), "the trace itself is what it was");
	}

	@Test
	void acpiIoremapAloneDoesNotSurviveEcam() {
		var trace = Examples.run(Examples.DMA, "acpi-ioremap");
		var last = trace.step(trace.size() - 1);
		assertInstanceOf(Effect.Died.class, last.effect());
		assertEquals("pci_bus_read_config_dword", last.function().name());
	}

	@Test
	void everyStepIsSomebodysInAFunctionOfSomeFile() {
		var trace = Examples.run(Examples.DMA);
		for (int i = 0; i < trace.size(); i++) {
			assertTrue(!trace.step(i).function().name().isEmpty(), "step " + i);
		}
	}

	private static List<String> transfers(Trace trace, int from) {
		var outcomes = new ArrayList<String>();
		for (int i = from; i < trace.size(); i++) {
			switch (trace.step(i).effect()) {
				case Effect.Transferred passed -> outcomes.add("passed");
				case Effect.TransferFailed failed -> outcomes.add("failed");
				default -> {
				}
			}
		}
		return outcomes;
	}

	private static <T extends Effect> List<T> effects(Trace trace, int from, Class<T> kind) {
		var found = new ArrayList<T>();
		for (int i = from; i < trace.size(); i++) {
			if (kind.isInstance(trace.step(i).effect())) {
				found.add(kind.cast(trace.step(i).effect()));
			}
		}
		return found;
	}
}
