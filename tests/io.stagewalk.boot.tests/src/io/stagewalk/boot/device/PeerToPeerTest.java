package io.stagewalk.boot.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.scenario.SmmuVariant;
import io.stagewalk.trace.Effect;

/** A device writes to another device's BAR. */
class PeerToPeerTest {

	@Test
	void itReachesTheBarOnceACpuHasTouchedIt() {
		var trace = DeviceScenarios.example("peer-to-peer");
		assertEquals(List.of("failed", "failed", "passed"), DeviceScenarios.transfers(trace));
		assertEquals("BAR 4 of disk", DeviceScenarios.effects(trace, Effect.Transferred.class).getFirst().arrival().at());
	}

	@Test
	void withoutAnSmmuNobodyAsks() throws Exception {
		var scenario = DeviceScenarios.load("pci 0000:00:01.0 disk\npci 0000:00:03.0 edu\nbar disk 4 0x8000000000..0x8000003fff\nboot\n"
				+ "dma edu write 0x8000003000 2\n").withSmmu(SmmuVariant.NONE);
		assertEquals(List.of("passed"), DeviceScenarios.transfers(DeviceScenarios.run(scenario)));
	}
}
