package io.stagewalk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Trace;

/** Devices that Linux makes of tables, and what it touches of them by itself. */
class TableDevicesTest {
	private static final AddressRange SMMU = AddressRange.ofLength(0x09050000L, 0x20000);

	@TempDir
	Path folder;

	/** A monitor with two pages; versions differ in whether and when they look, and the number goes with it. */
	@ParameterizedTest
	@CsvSource({ "6.1, -, arm-smmu-v3.0.auto", "6.3, arm-cs-arch-pmu.1.auto, arm-smmu-v3.0.auto",
			"6.12, arm-cs-arch-pmu.0.auto, arm-smmu-v3.1.auto" })
	void performanceMonitors(String version, String monitor, String smmu) throws Exception {
		var trace = new CraftedPlatform(folder).with("APMT", 0, (short) 56, (byte) 1, (byte) 0, 7, 0L, 0, 0x0c000000L, 0x0c010000L, 0, 0, 0, 0, 0)
				.boot("linux " + version);
		var pages = List.of(AddressRange.ofLength(0x0c000000L, 0x1000), AddressRange.ofLength(0x0c010000L, 0x1000));
		assertEquals(monitor.equals("-") ? List.of() : pages, Touched.hypercalls(trace, "acpi_apmt_init"));
		assertEquals(monitor.equals("-") ? List.of() : List.of(monitor), devices(trace, "arm-cs"));
		assertEquals(List.of(smmu), devices(trace, "arm-smmu"));
	}

	/** The Secure world's watchdog is left alone. */
	@Test
	void watchdogsHaveTwoFramesEach() throws Exception {
		var trace = gtdt().boot();
		assertEquals(List.of(SMMU, page(0x0d010000L), page(0x0d000000L)), Touched.hypercalls(trace, "acpi_iort_init", "gtdt_sbsa_gwdt_init"));
		assertEquals(List.of("sbsa-gwdt.0"), devices(trace, "sbsa"));
	}

	/** There is no notifier yet: each frame is mapped on the fault, the control frame first. */
	@Test
	void timersInMemoryAreTouchedEarly() throws Exception {
		var trace = gtdt().boot();
		assertEquals(List.of(0x0e000L, 0x0e020L, 0x0e030L), Touched.faults(trace, AddressRange.ofLength(0x0e000000L, 0x100000)));
		var fault = Touched.steps(trace, step -> step.effect() instanceof Effect.Aborted aborted
				&& aborted.fault().faultingIpa().frame() == 0x0e020L).getFirst();
		assertEquals(List.of("arch_timer_mem_frame_get_cntfrq", "arch_timer_mem_frame_get_cntfrq", "arch_timer_mem_acpi_init", "time_init"),
				Touched.stack(fault).subList(0, 4));
	}

	/** A register says where the records are, and another how long that is. */
	@Test
	void rangeOfErrorRecordsIsMapped() throws Exception {
		var trace = new CraftedPlatform(folder)
				.with("ERST", 1, 48, 0, 3, (byte) 0xd, (byte) 0, (byte) 0, (byte) 0, (byte) 0, (byte) 64, (byte) 0, (byte) 4, 0x0f000000L, 0L, -1L,
						(byte) 0xe, (byte) 0, (byte) 0, (byte) 0, (byte) 0, (byte) 64, (byte) 0, (byte) 4, 0x0f000008L, 0L, 0xffffL,
						(byte) 4, (byte) 3, (byte) 0, (byte) 0, (byte) 0, (byte) 32, (byte) 0, (byte) 3, 0x0f001000L, 0L, -1L)
				.boot("memory 0x0f000000 0x0f100000", "memory 0x0f000008 0x12000");
		assertEquals(List.of(0x0f000L), Touched.faults(trace, AddressRange.ofLength(0x0f000000L, 0x200000)), "the third is only mapped");
		var mapped = Touched.steps(trace, step -> step.effect() instanceof Effect.StageOneMapped one && one.what().equals("error records"));
		assertEquals(AddressRange.ofLength(0x0f100000L, 0x2000), ((Effect.StageOneMapped) mapped.getFirst().effect()).ipa());
	}

	/** Two records, the second over a page boundary; after them nothing. */
	@Test
	void bootErrorsAreReadRecordByRecord() throws Exception {
		var trace = new CraftedPlatform(folder).with("BERT", 1, 0x4000, 0x0f000000L).boot("memory 0x0f000000 1",
				"memory 0x0f000008 0xfe400000000", "memory 0x0f000ff8 1", "memory 0x0f001000 0x3f400000000");
		assertEquals(List.of(0x0f000L, 0x0f001L), Touched.faults(trace, AddressRange.ofLength(0x0f000000L, 0x4000)));
		var first = Touched.steps(trace, step -> step.effect() instanceof Effect.Aborted aborted
				&& aborted.fault().faultingIpa().frame() == 0x0f000L).getFirst();
		assertEquals(0x0f000008L, ((Effect.Aborted) first.effect()).fault().faultingIpa().value(), "the length comes first");
	}

	private CraftedPlatform gtdt() throws Exception {
		return new CraftedPlatform(folder).with("GTDT", 2, -1L, 0, 29, 0, 30, 0, 27, 0, 26, 0, -1L, 3, 96,
				(byte) 0, (short) (20 + 3 * 40), (byte) 0, 0x0e000000L, 3, 20,
				(byte) 1, (byte) 0, (short) 0, 0x0e030000L, -1L, 40, 0, 41, 0, 0,
				(byte) 0, (byte) 0, (short) 0, 0x0e020000L, -1L, 42, 0, 43, 0, 0,
				(byte) 2, (byte) 0, (short) 0, 0x0e040000L, -1L, 44, 0, 45, 0, 1,
				(byte) 1, (short) 28, (byte) 0, 0x0d020000L, 0x0d030000L, 46, 4,
				(byte) 1, (short) 28, (byte) 0, 0x0d000000L, 0x0d010000L, 47, 0);
	}

	private static AddressRange page(long address) {
		return AddressRange.ofLength(address, 0x1000);
	}

	private static List<String> devices(Trace trace, String prefix) {
		return Touched.steps(trace, step -> step.effect() instanceof Effect.Noted noted
				&& noted.text().startsWith("BUS_NOTIFY_ADD_DEVICE of " + prefix)).stream()
				.map(step -> ((Effect.Noted) step.effect()).text().substring("BUS_NOTIFY_ADD_DEVICE of ".length())).toList();
	}
}
