package io.stagewalk.boot.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.stagewalk.memory.PA;
import io.stagewalk.memory.StreamID;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Effect;
import io.stagewalk.translation.Access;

/** Linux drives the SMMU, and swiotlb-xen maps nothing: compared with what a real boot recorded (Xen 4.20, Linux 6.1, QEMU 7.2). */
class Dom0Stage1Test {
	private static final PA SMMU = new PA(0x0905_0000);
	/** What QEMU 7.2's SMMU says of itself: a stage 1 and no stage 2. */
	private static final String MACHINE = """
			smmu dom0-stage1
			policy xen
			memory 0x09050000 0x02730010_0d40101a
			memory 0x09050008 0x00001404_00000000
			memory 0x09050010 0x00000074_00000000
			pci 0000:00:01.0 rp
			pci 0000:00:02.0 disk
			boot
			""";
	/** CLASS, which QEMU 7.2 leaves 0. */
	private static final long CLASS = 3L << 40;

	@Test
	void aReadOfRamFaultsInStage1() {
		var trace = DeviceScenarios.run(MACHINE + "dma disk read 0x7b467002 2\n");
		assertEquals(List.of("failed"), DeviceScenarios.transfers(trace));
		var event = DeviceScenarios.effects(trace, Effect.TransferFailed.class).getFirst().event().orElseThrow();
		assertEquals(List.of(0x0000_0010_0000_0010L, 0x0000_0008_0000_0000L, 0x0000_0000_7b46_7002L, 0L),
				List.of(event.dword0(), event.dword1() & ~CLASS, event.dword2(), event.dword3()));
		assertEquals(2L << 40, event.dword1() & CLASS, "the input address, as the architecture has it");
	}

	@Test
	void aWriteOfRamFaultsInStage1() {
		var trace = DeviceScenarios.run(MACHINE + "dma disk write 0x7b467a44 2\n");
		var event = DeviceScenarios.effects(trace, Effect.TransferFailed.class).getFirst().event().orElseThrow();
		assertEquals(List.of(0x0000_0010_0000_0010L, 0L, 0x0000_0000_7b46_7a44L, 0L),
				List.of(event.dword0(), event.dword1() & ~CLASS, event.dword2(), event.dword3()));
	}

	@Test
	void structuresAreThoseOfTheRecordingButForTheirPlaces() {
		var machine = DeviceScenarios.end(DeviceScenarios.run(MACHINE));
		var smmu = machine.io().smmu(SMMU).orElseThrow();
		var registers = smmu.hardware().registers();
		assertEquals(List.of(0xd, 0xd75, 0x6, 0x10210),
				List.of(registers.cr0(), registers.cr1(), registers.cr2(), registers.strtabBaseCfg()));
		assertEquals(List.of(16, 15), List.of(smmu.commands().log2(), smmu.events().log2()));
		var found = smmu.hardware().translate(machine.memory(), new StreamID(0x10), 0, Access.READ).explanation();
		var entry = found.streamTableEntry().orElseThrow();
		assertEquals(List.of(0xbL, 0xd6L, 0L, 0L), List.of(entry.dword(0) & 0xf800_0000_0000_003fL, entry.dword(1), entry.dword(2), entry.dword(3)));
		var context = found.contextDescriptor().orElseThrow();
		// ASID 2 is that of the second device
		assertEquals(List.of(0x0002_e204_c000_3510L, 0L, 0xffff_ffff_f404_ff44L), List.of(context.dword(0), context.dword(2), context.dword(3)));
		var other = smmu.hardware().translate(machine.memory(), new StreamID(0x20), 0, Access.READ).explanation().streamTableEntry().orElseThrow();
		assertEquals(List.of(0x1L, 0x1000_0000_0000L), List.of(other.dword(0), other.dword(1)), "nobody is attached: it aborts");
	}

	@Test
	void linuxReadsTheEventAndTellsNobody() {
		var trace = DeviceScenarios.run(MACHINE + "dma disk read 0x7b467002 2\n");
		for (int i = 0; i < trace.size(); i++) {
			if (trace.step(i).effect() instanceof Effect.Noted note && note.text().startsWith("reads event")) {
				assertEquals(new Actor.DomainCPU(0, 0), trace.step(i).actor());
				assertEquals("arm_smmu_evtq_thread", trace.step(i).function().name());
				return;
			}
		}
		throw new AssertionError("nobody read it");
	}

	@ParameterizedTest
	@ValueSource(strings = { "iommu.passthrough=1", "iommu.passthrough=on", "iommu.passthrough=0 iommu.passthrough=y" })
	void withPassthroughItPassesUntranslated(String word) {
		var trace = DeviceScenarios.run("linux-command-line \"acpi=force " + word + "\"\n" + MACHINE + "dma disk read 0x7b467002 2\n");
		assertEquals(List.of("passed"), DeviceScenarios.transfers(trace));
		assertTrue(DeviceScenarios.effects(trace, Effect.StreamConfigured.class).stream().allMatch(configured -> configured.config() == 4));
	}

	@Test
	void beforeTheSmmuIsOnItPasses() {
		var trace = DeviceScenarios.run(MACHINE + "before acpi_init: dma disk read 0x7b467002 2\ndma disk read 0x7b467002 2\n");
		assertEquals(List.of("passed", "failed"), DeviceScenarios.transfers(trace));
	}

	@Test
	void xenDeniesTheRegistersToNobody() {
		var trace = DeviceScenarios.run(MACHINE);
		assertTrue(DeviceScenarios.effects(trace, Effect.Accessed.class).stream().anyMatch(access -> access.input().value() == SMMU.value()
				&& access.value() == 0x0d40101aL), "IDR0 is read");
		assertTrue(DeviceScenarios.effects(trace, Effect.AbortInjected.class).isEmpty());
	}

	@Test
	void theExamplesAreBothCases() {
		assertEquals(List.of("failed", "passed"), DeviceScenarios.transfers(DeviceScenarios.example("dom0-stage1")));
		assertEquals(List.of("passed", "passed"), DeviceScenarios.transfers(DeviceScenarios.example("dom0-stage1-passthrough")));
	}
}
