package io.stagewalk.boot.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.stagewalk.trace.Effect;

/** The experiment that was recorded in tests/recordings/x420dt-edu-lazy2, as a scenario. */
class EduExperimentTest {
	private static final long PAGE = 0xf_ffff_ffff_f000L;
	private static final String LINES = """
			smmu shared-stage2
			policy on-fault
			pci 0000:00:03.0 edu
			memory 0x04000000 0x0df0a5c3
			memory 0x04008000 0x0df0a5c3
			boot
			""";

	@Test
	void theOutcomesAreThoseOfTheRecording() {
		var trace = DeviceScenarios.example("edu-experiment");
		assertEquals(List.of("passed", "passed", "failed", "passed", "passed", "passed", "passed", "passed"),
				DeviceScenarios.transfers(trace));
		// what was written to RAM each time: "B[0]=5a", "got=00000000", "got=c3a5f00d" twice, as bytes in memory
		var written = DeviceScenarios.effects(trace, Effect.Transferred.class).stream()
				.filter(transfer -> transfer.input().value() == 0x61c6e000L).map(transfer -> (int) transfer.arrival().value()).toList();
		assertEquals(List.of(0x5a5a5a5a, 0, 0x0df0a5c3, 0x0df0a5c3), written);
	}

	@Test
	void theOneEventIsTheFirstOfTheRecordedOnes() throws Exception {
		var failed = DeviceScenarios.effects(DeviceScenarios.example("edu-experiment"), Effect.TransferFailed.class);
		assertEquals(1, failed.size());
		var event = failed.getFirst().event().orElseThrow();
		var recorded = RecordedEduEventTest.recorded().getFirst();
		assertEquals(List.of(recorded.dword0(), recorded.dword1(), recorded.dword2(), recorded.dword3() & PAGE),
				List.of(event.dword0(), event.dword1(), event.dword2(), event.dword3()));
	}

	@ParameterizedTest
	@CsvSource({ "'', failed, 0x0", "cpu 0 read 0x04000000 4, passed, 0xdf0a5c3", "cpu 0 map 0x04000000 0x1000, passed, 0xdf0a5c3" })
	void whoMappedThePageDecides(String before, String outcome, String got) {
		var trace = DeviceScenarios.run(LINES + before + "\ndma edu read 0x04000000 64\ndma edu write 0x61c6e000 64\n");
		assertEquals(List.of(outcome, "passed"), DeviceScenarios.transfers(trace));
		assertEquals(got, "0x" + Long.toHexString(DeviceScenarios.end(trace).memory().read64(0x61c6e000L)));
	}

	@Test
	void takingDeviceMemoryAwayDoesNothing() {
		var trace = DeviceScenarios.run(LINES + "cpu 0 map 0x04000000 0x1000\ncpu 0 unmap 0x04000000 0x1000\ndma edu read 0x04000000 64\n");
		assertEquals(List.of("passed"), DeviceScenarios.transfers(trace));
		assertTrue(DeviceScenarios.effects(trace, Effect.Noted.class).stream().anyMatch(note -> note.text().contains("-ENOENT")));
	}

	@Test
	void takingRamAwayTakesItFromTheDeviceToo() {
		var trace = DeviceScenarios.run(LINES + "dma edu read 0x60000000 4\ncpu 0 unmap 0x60000000 0x1000\ndma edu read 0x60000000 4\n"
				+ "dma edu read 0x60001000 4\n");
		assertEquals(List.of("passed", "failed", "passed"), DeviceScenarios.transfers(trace));
	}

	@Test
	void aDeniedPageIsNotMappedAndTheHypercallSaysZero() {
		var trace = DeviceScenarios.run(LINES + "cpu 0 map 0x08000000 0x1000\ndma edu read 0x08000000 4\n");
		assertEquals(List.of("failed"), DeviceScenarios.transfers(trace));
		assertTrue(DeviceScenarios.effects(trace, Effect.Refused.class).stream().anyMatch(refused -> refused.ipa().contains(0x08000000L)));
	}
}
