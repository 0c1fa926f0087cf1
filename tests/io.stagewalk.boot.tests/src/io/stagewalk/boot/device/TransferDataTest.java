package io.stagewalk.boot.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.trace.Effect;
import io.stagewalk.trace.StepText;
import io.stagewalk.trace.Trace;

/** What a device reads it keeps and writes back; what is terminated is lost. */
class TransferDataTest {
	private static final String SHARED = "smmu shared-stage2\npolicy on-fault\npci 0000:00:03.0 edu\n"
			+ "memory 0x04000000 0x0df0a5c3\nboot\n";

	@Test
	void whatIsReadFromOnePlaceIsWrittenToAnother() {
		var trace = DeviceScenarios.run(SHARED + "cpu 0 read 0x04000000 4\ndma edu read 0x04000000 64\ndma edu write 0x61c6e000 64\n");
		assertEquals(List.of("passed", "passed"), DeviceScenarios.transfers(trace));
		assertEquals(0x0df0a5c3L, DeviceScenarios.end(trace).memory().read64(0x61c6_e000L));
	}

	@Test
	void aReadThatFailedGivesZerosAndTheDeviceCopiesThem() {
		var trace = DeviceScenarios.run(SHARED + "dma edu write 0x61c6e000 64\ndma edu read 0x04000000 64\ndma edu write 0x61c6e000 64\n");
		assertEquals(List.of("passed", "failed", "passed"), DeviceScenarios.transfers(trace));
		assertEquals(0, DeviceScenarios.end(trace).memory().read64(0x61c6_e000L));
		assertTrue(DeviceScenarios.effects(trace, Effect.Noted.class).stream().anyMatch(note -> note.text().contains("got 0x0")));
	}

	@Test
	void aDeviceThatHasReadNothingWritesAPattern() {
		var trace = DeviceScenarios.run(SHARED + "dma edu write 0x61c6e004 8\n");
		var memory = DeviceScenarios.end(trace).memory();
		assertEquals(0xa5a5_a5a5_0000_0000L, memory.read64(0x61c6_e000L));
		assertEquals(0xa5a5_a5a5L, memory.read64(0x61c6_e008L));
	}

	@Test
	void theDeviceGoesOnBeforeXenReadsTheEvent() {
		var trace = DeviceScenarios.run(SHARED + "dma edu read 0x04000000 0x3000\n");
		assertEquals(List.of("failed", "failed", "failed"), DeviceScenarios.transfers(trace));
		int firstFault = index(trace, 0, "DMA FAILS");
		int secondFault = index(trace, firstFault + 1, "DMA FAILS");
		int read = index(trace, firstFault, "reads event 0x10");
		assertTrue(secondFault < read, "the second access failed at " + secondFault + ", Xen read at " + read);
	}

	private static int index(Trace trace, int from, String text) {
		for (int i = from; i < trace.size(); i++) {
			if (StepText.what(trace.step(i)).contains(text)) {
				return i;
			}
		}
		throw new AssertionError("no step says " + text);
	}
}
