package io.stagewalk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.End;
import io.stagewalk.trace.Step;
import io.stagewalk.trace.Trace;

/** An SMMUv2 that Linux drives: what it touches, and what becomes of transfers. */
class SmmuV2Test {
	private static final long BASE = 0x0b00_0000L, LENGTH = 0x4_0000;
	private static final int GENERIC_V1 = 0, GENERIC_V2 = 1;
	private static final String DMA = "dma edu read 0x60000000 64";

	@TempDir
	Path folder;

	@Test
	void everyTransferFaultsInTablesWithNothingInThem() throws Exception {
		var trace = boot("", "before run_init_process: " + DMA);
		assertEquals(List.of("Unhandled context fault: fsr=0x402, iova=0x60000000, fsynr=0x1, cb=0"), notes(trace, "arm_smmu_context_fault"));
		assertEquals(1, count(trace, Effect.TransferFailed.class));
		assertEquals(0, count(trace, Effect.Transferred.class));
		assertEquals(End.COMPLETE, trace.end());
	}

	@Test
	void withPassthroughTheStreamBypasses() throws Exception {
		var trace = boot("linux-command-line \"iommu.passthrough=1\"", "before run_init_process: " + DMA);
		assertEquals(1, count(trace, Effect.Transferred.class));
		assertEquals(List.of("stream mapping group 0: StreamID 0x18 bypasses"), notes(trace, "arm_smmu_attach_dev"));
	}

	@ParameterizedTest
	@CsvSource({ "quiet, 1", "arm-smmu.disable_bypass=0, 0" })
	void streamThatNobodyAttachedIsUnmatched(String commandLine, int blocked) throws Exception {
		var trace = boot("linux-command-line \"" + commandLine + "\"", "before iommu_probe_device: " + DMA);
		var said = "Blocked unknown Stream ID 0x18: GFSR 0x00000002, GFSYNR0 0x00000000, GFSYNR1 0x00000018";
		assertEquals(blocked == 1 ? List.of(said) : List.of(), notes(trace, "arm_smmu_global_fault"));
		assertEquals(1 - blocked, count(trace, Effect.Transferred.class));
	}

	@Test
	void nothingIsInTheWayBeforeLinuxDrivesIt() throws Exception {
		assertEquals(1, count(boot("", "before acpi_init: " + DMA), Effect.Transferred.class));
	}

	/**
	 * Three of identification; two of faults, 256 of groups, 4 of banks, six of TLB and control, four tries of masks; nine of
	 * the bank, two of the group.
	 */
	@Test
	void registersAreReachedInTheDriversOrder() throws Exception {
		var trace = boot("memory 0x0b000020 0x80000002_7c001e80\nmemory 0x0b000028 0x7555");
		var reached = steps(trace).stream().filter(step -> step.effect() instanceof Effect.Accessed accessed
				&& accessed.input().value() >= BASE && accessed.input().value() < BASE + LENGTH)
						.map(step -> ((Effect.Accessed) step.effect()).input().value() - BASE)
				.toList();
		assertEquals(3 + 2 + 256 + 4 + 6 + 4 + 9 + 2, reached.size());
		assertEquals(List.of(0x20L, 0x24L, 0x28L, 0x48L, 0x48L, 0xc00L, 0x800L, 0xc04L), reached.subList(0, 8));
		// context banks behind two pages of global registers, of 64 KiB each
		assertEquals(List.of(0x2_0000L, 0x2_0058L, 0x3_0000L, 0x3_0058L), reached.subList(261, 265));
		assertEquals(List.of(0x1_0800L, 0x1_0000L, 0x2_0010L, 0x2_0030L, 0x2_0020L, 0x2_0028L, 0x2_0038L, 0x2_003cL, 0x2_0000L, 0xc00L, 0x800L),
				reached.subList(275, 286));
	}

	@Test
	void xenDrivesNoneByAcpi() {
		var refused = assertThrows(ScenarioException.class, () -> platform(GENERIC_V2).boot("smmu shared-stage2", "pci 0000:00:03.0 edu"));
		assertTrue(refused.getMessage().contains("found an SMMUv1/v2 at 0x0b000000, and Xen's driver of these knows device trees only"),
				refused.getMessage());
	}

	@Test
	void tablesOfVersionOneAreNotModelled() {
		var refused = assertThrows(ScenarioException.class, () -> platform(GENERIC_V1).boot("smmu dom0-stage1", "pci 0000:00:03.0 edu"));
		assertTrue(refused.getMessage().contains("expected SMMUs of version 2 or 3"), refused.getMessage());
	}

	private Trace boot(String settings, String... actions) throws Exception {
		return platform(GENERIC_V2).boot("smmu dom0-stage1", "policy xen", "dom0-ram 0x60000000..0x7fffffff", "pci 0000:00:03.0 edu", settings,
				String.join("\n", actions));
	}

	/** An SMMUv2, and a root complex whose requester IDs are its StreamIDs. */
	private CraftedPlatform platform(int model) throws Exception {
		return new CraftedPlatform(folder).with("IORT", 0, 2, 48, 0,
				(byte) 3, (short) 84, (byte) 0, 0, 0, 0, BASE, LENGTH, model, 0, 60, 1, 76, 0, 0, 70, 4, 71, 4, 72, 4,
				(byte) 2, (short) 56, (byte) 0, 0, 1, 36, 0L, 0, 0, 0, 0, 0xffff, 0, 48, 0);
	}

	private static List<String> notes(Trace trace, String function) {
		return steps(trace).stream().filter(step -> step.function().name().equals(function) && step.effect() instanceof Effect.Noted)
				.map(step -> ((Effect.Noted) step.effect()).text()).toList();
	}

	private static long count(Trace trace, Class<? extends Effect> kind) {
		return steps(trace).stream().filter(step -> kind.isInstance(step.effect())).count();
	}

	private static List<Step> steps(Trace trace) {
		return IntStream.range(0, trace.size()).mapToObj(trace::step).toList();
	}
}
