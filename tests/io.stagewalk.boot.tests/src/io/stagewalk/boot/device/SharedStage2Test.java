package io.stagewalk.boot.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.boot.BootScenario;
import io.stagewalk.boot.compare.Summary;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.StreamID;
import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.testing.Repository;
import io.stagewalk.trace.Effect;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.smmu.SmmuOutcome;

/** Xen owns the SMMU, and every stream that the IORT knows uses Dom0's stage 2. */
class SharedStage2Test {
	private static final PA SMMU = new PA(0x0905_0000);
	private static final String SHARED = "smmu shared-stage2\npolicy on-fault\npci 0000:00:03.0 edu\nboot\n";

	@Test
	void everyStreamOfTheIortHasAnEntryWithDom0sRoot() {
		var machine = DeviceScenarios.end(DeviceScenarios.run(SHARED));
		var smmu = machine.io().smmu(SMMU).orElseThrow().hardware();
		long root = machine.p2m().orElseThrow().regime().root().value();
		for (int stream = 0; stream < 0x100; stream++) {
			var outcome = smmu.translate(machine.memory(), new StreamID(stream), 0x6000_0000L, Access.READ);
			var entry = outcome.explanation().streamTableEntry().orElseThrow();
			assertEquals(6, entry.config());
			assertEquals(root, entry.s2ttb().value());
			assertEquals(new PA(0x6000_0000L), ((SmmuOutcome.Passed) outcome).translation().pa());
		}
		var beyond = smmu.translate(machine.memory(), new StreamID(0x100), 0x6000_0000L, Access.READ);
		assertEquals(0x02, beyond.eventRecord().orElseThrow().type(), "C_BAD_STREAMID: the IORT leads nothing there");
	}

	@Test
	void theRegistersAreThoseThatARealXenWrote() {
		var registers = DeviceScenarios.end(DeviceScenarios.run(SHARED)).io().smmu(SMMU).orElseThrow().hardware().registers();
		// of tests/recordings/x420dt-edu-lazy2/smmu.json
		assertEquals(List.of(0xd44101b, 0x2730010, 0x1414, 0x74), List.of(registers.features().idr0(), registers.features().idr1(),
				registers.features().idr3(), registers.features().idr5()));
		assertEquals(List.of(0xd, 0xd75, 0x7, 0x10210),
				List.of(registers.cr0(), registers.cr1(), registers.cr2(), registers.strtabBaseCfg()));
	}

	@Test
	void linuxFindsNoSmmuInItsIort() {
		var trace = DeviceScenarios.run(SHARED);
		assertTrue(DeviceScenarios.effects(trace, Effect.Noted.class).stream().noneMatch(note -> note.text().contains("arm-smmu")));
		var unshared = DeviceScenarios.run(SHARED.replace("smmu shared-stage2", "smmu none"));
		assertTrue(DeviceScenarios.effects(unshared, Effect.Noted.class).stream().anyMatch(note -> note.text().contains("arm-smmu-v3.0.auto")));
	}

	@Test
	void theRootStaysValidAndEveryLaterMappingIsToldToTheSmmu() {
		var trace = DeviceScenarios.run(SHARED + "cpu 0 read 0x04000000 4\n");
		var summary = Summary.of(trace);
		assertEquals(0, summary.resolved());
		long mappings = DeviceScenarios.effects(trace, Effect.Mapped.class).stream().filter(mapped -> !mapped.writes().isEmpty()).count();
		int attached = 0;
		while (!(trace.step(attached).effect() instanceof Effect.StreamConfigured)) {
			attached++;
		}
		for (int i = 0; i < attached; i++) {
			mappings -= trace.step(i).effect() instanceof Effect.Mapped mapped && !mapped.writes().isEmpty() ? 1 : 0;
		}
		assertEquals(mappings, summary.smmuInvalidations());
		assertTrue(mappings > 30, "the configuration space is mapped page by page: " + mappings);
	}

	@Test
	void registersAreDenied() {
		var trace = DeviceScenarios.run(SHARED + "cpu 0 read 0x09050000 4\n");
		assertTrue(DeviceScenarios.effects(trace, Effect.AbortInjected.class).stream()
				.anyMatch(abort -> abort.fault().faultingIpa().value() == SMMU.value()));
	}

	@Test
	void anSmmuWithoutStage2IsRefused() {
		// IDR0 of QEMU 7.2, which has a stage 1 only
		var lines = "platform tables\nsmmu shared-stage2\nmemory 0x09050000 0x02730010_0d40101a\nboot\n";
		var refused = assertThrows(ScenarioException.class, () -> BootScenario.of(Repository.example().resolve("x.scenario"), lines));
		assertTrue(refused.getMessage().contains("IDR0.S2P"), refused.getMessage());
	}

	/** IDR1.EVENTQS is 0: a queue of one event, of which Xen reads while the device makes its next access. */
	@Test
	void anEventThatFindsTheQueueFullIsLost() {
		var trace = DeviceScenarios.run("memory 0x09050000 0x02600010_0d44101b\n" + SHARED + "dma edu write 0x04000000 0x3000\n");
		var failed = DeviceScenarios.effects(trace, Effect.TransferFailed.class);
		assertEquals(List.of(true, false, true), failed.stream().map(one -> one.event().isPresent()).toList());
		var read = DeviceScenarios.effects(trace, Effect.Noted.class).stream().filter(note -> note.text().startsWith("reads event")).count();
		assertEquals(2, read);
	}
}
