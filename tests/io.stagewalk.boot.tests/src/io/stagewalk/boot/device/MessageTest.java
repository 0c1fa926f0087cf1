package io.stagewalk.boot.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.scenario.SmmuVariant;
import io.stagewalk.trace.Effect;

/** Interrupts that devices signal by writing. */
class MessageTest {

	@Test
	void whereTheDoorbellIsNotMappedItIsTheEventThatARealSmmuRecorded() {
		var failed = DeviceScenarios.effects(DeviceScenarios.example("msi-doorbell"), Effect.TransferFailed.class);
		assertEquals(1, failed.size());
		var event = failed.getFirst().event().orElseThrow();
		// printed by Xen 4.20 with QEMU's SMMUv3 for virtio-blk at 0000:00:01.0; QEMU leaves 0x040 in the last doubleword too
		assertEquals(List.of(0x0000_0008_0000_0010L, 0x0000_0280_0000_0000L, 0x0000_0000_0809_0040L, 0x0000_0000_0809_0000L),
				List.of(event.dword0(), event.dword1(), event.dword2(), event.dword3()));
	}

	@Test
	void withoutAnSmmuItReachesTheIts() throws Exception {
		var scenario = DeviceScenarios.load("pci 0000:00:01.0 disk\nboot\nmsi disk\n").withSmmu(SmmuVariant.NONE);
		var sent = DeviceScenarios.effects(DeviceScenarios.run(scenario), Effect.Transferred.class).getFirst();
		assertEquals(0x08090040L, sent.output().value());
		assertEquals("GITS_TRANSLATER of the ITS at 0x08080000", sent.arrival().at());
		assertEquals(4, sent.arrival().size());
	}

	@Test
	void behindAStage1OfDom0ItIsSentToTheAddressThatLinuxMappedForIt() {
		var sent = DeviceScenarios.effects(DeviceScenarios.example("dom0-stage1"), Effect.Transferred.class).getFirst();
		// as in the tables that a real Linux wrote: 0xfffff000 -> 0x08090000
		assertEquals(0xfffff040L, sent.input().value());
		assertEquals(0x08090040L, sent.output().value());
		assertEquals(0x0060_0000_0809_0e4bL, sent.translation().orElseThrow().levels().getLast().descriptor().value());
	}
}
