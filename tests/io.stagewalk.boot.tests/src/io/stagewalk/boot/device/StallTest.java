package io.stagewalk.boot.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.boot.BootScenario;
import io.stagewalk.boot.compare.Summary;
import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.testing.Repository;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Trace;

/** A transaction that waits can be repaired, one that was terminated cannot. */
class StallTest {

	@Test
	void whatXenMapsIsRetriedAndWhatItRefusesIsEnded() {
		var trace = DeviceScenarios.example("stall");
		assertEquals(List.of("stalled", "passed", "stalled", "failed"), DeviceScenarios.transfers(trace));
		var got = DeviceScenarios.effects(trace, Effect.Transferred.class).getFirst();
		assertEquals(0x0df0a5c3L, got.arrival().value(), "nothing was lost");
		var stalled = DeviceScenarios.effects(trace, Effect.TransferStalled.class).getFirst().event();
		assertTrue(stalled.isStalled());
		assertEquals(2, resumes(trace));
	}

	private static long resumes(Trace trace) {
		return DeviceScenarios.effects(trace, Effect.SmmuCommanded.class).stream().flatMap(commanded -> commanded.commands().stream())
				.filter(command -> command.name().equals("CMD_RESUME")).count();
	}

	/** What Xen maps for a transaction that waits answers no abort of a CPU. */
	@Test
	void abortsOfCpusAreCountedWithoutIt() {
		var summary = Summary.of(DeviceScenarios.example("stall"));
		assertTrue(summary.mappedOnFault() > 0);
		assertEquals(summary.stage2Aborts(), summary.resolved() + summary.mappedOnFault() + summary.emulated() + summary.abortsInjected());
	}

	@Test
	void whereNobodyMapsOnAFaultWaitingDoesNotHelp() {
		var trace = DeviceScenarios.run("smmu shared-stage2 stall\npolicy map-all\npci 0000:00:03.0 edu\nboot\n"
				+ "dma edu read 0x08000000 4\n");
		assertEquals(List.of("stalled", "failed"), DeviceScenarios.transfers(trace));
	}

	@Test
	void linuxEndsWhatWaits() {
		var trace = DeviceScenarios.run("smmu dom0-stage1 stall\npolicy xen\npci 0000:00:03.0 edu\nboot\ndma edu read 0x61c6e000 4\n");
		assertEquals(List.of("stalled", "failed"), DeviceScenarios.transfers(trace));
		assertEquals(1, resumes(trace));
	}

	@Test
	void anSmmuThatOnlyTerminatesIsRefused() {
		var lines = "platform tables\nsmmu shared-stage2 stall\nmemory 0x09050000 0x02730010_0d44101b\nboot\n";
		var refused = assertThrows(ScenarioException.class, () -> BootScenario.of(Repository.example().resolve("x.scenario"), lines));
		assertTrue(refused.getMessage().contains("STALL_MODEL"), refused.getMessage());
	}
}
