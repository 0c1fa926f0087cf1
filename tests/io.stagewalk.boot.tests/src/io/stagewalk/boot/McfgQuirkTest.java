package io.stagewalk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Step;
import io.stagewalk.trace.Trace;
import io.stagewalk.translation.Access;

/** Machines that Linux knows by the names in their MCFG: it reaches the configuration space of some of their segments in ways of its own. */
class McfgQuirkTest {
	private static final long ECAM = 0x50_0000_0000L;
	private static final AddressRange WINDOW = AddressRange.ofLength(ECAM, 2 << 20);
	private static final String PORT = "pci 0003:00:00.0 bridge 1 port";
	private static final String ENDPOINT = "pci 0003:01:00.0";

	@TempDir
	Path folder;

	/** What was touched: the registers of one function are a page of their own only where they should be. */
	private record Touch(Access access, long address, int size) {
		static Touch read(long address, int size) {
			return new Touch(Access.READ, address, size);
		}

		static Touch write(long address, int size) {
			return new Touch(Access.WRITE, address, size);
		}
	}

	@Test
	void otherMachinesHaveAPageForEachFunction() throws Exception {
		var trace = boot("STAGE ", "OTHERS  ", 1, PORT, ENDPOINT);
		assertEquals(33, Touched.faults(trace, WINDOW).size());
		assertEquals(List.of(Touch.read(ECAM, 4), Touch.read(ECAM + 0xe, 1)), touched(trace, WINDOW).subList(0, 2));
	}

	/** Another revision of its MCFG is another machine. */
	@Test
	void revisionHasToFit() throws Exception {
		assertEquals(Touch.read(ECAM + 0xe, 1), touched(boot("Ampere", "Altra   ", 2, PORT), WINDOW).get(1));
	}

	@Test
	void someReadWordsOnly() throws Exception {
		var trace = boot("Ampere", "Altra   ", 1, PORT, ENDPOINT);
		assertEquals(33, Touched.faults(trace, WINDOW).size());
		assertEquals(List.of(Touch.read(ECAM, 4), Touch.read(ECAM + 0xc, 4), Touch.read(ECAM + 4, 4)), touched(trace, WINDOW).subList(0, 3));
	}

	/** Found by its device's number, which is the segment's, and mapped before the bus is scanned. */
	@Test
	void registersOfTheRootPortStandElsewhere() throws Exception {
		var trace = boot("HISI  ", "HIP07   ", 0, PORT, ENDPOINT);
		var registers = AddressRange.ofLength(0x2830_0000L, 0x1_0000);
		assertEquals(List.of(0x28300L), Touched.faults(trace, registers));
		assertEquals(List.of(Touch.read(0x2830_0000L, 4), Touch.read(0x2830_000cL, 4), Touch.read(0x2830_0004L, 4)),
				touched(trace, registers).subList(0, 3));
		assertEquals(List.of(Touch.read(ECAM + 0x10_0000, 4), Touch.read(ECAM + 0x10_000e, 1)), touched(trace, WINDOW).subList(0, 2));
		assertEquals(1, Touched.faults(trace, WINDOW).size());
	}

	/** The example's own bridge, in segment 0, has no such device. */
	@Test
	void withoutThemThereIsNoBus() throws Exception {
		var trace = boot("HISI  ", "HIP07   ", 0);
		assertEquals(List.of(), Touched.faults(trace, AddressRange.ofLength(0x40_1000_0000L, 256L << 20)));
		assertTrue(notes(trace).contains("can't get rc base address"));
	}

	@Test
	void amazonsTakeAnyWidth() throws Exception {
		var trace = boot("AMAZON", "GRAVITON", 0, PORT, ENDPOINT);
		assertEquals(List.of(Touch.read(0x2840_0000L, 4), Touch.read(0x2840_000eL, 1)),
				touched(trace, AddressRange.ofLength(0x2840_0000L, 0x1_0000)).subList(0, 2));
	}

	/** Two windows, and a register that selects: everything behind the port is one page. */
	@Test
	void xGeneSelectsTheFunction() throws Exception {
		var trace = boot("APM   ", "XGENE   ", 1, PORT, ENDPOINT);
		var select = List.of(Touch.write(0x1f2b_0160L, 4), Touch.read(0x1f2b_0160L, 4));
		assertEquals(select, touched(trace, AddressRange.ofLength(0x1f2b_0000L, 0x1_0000)).subList(0, 2));
		assertEquals(List.of(ECAM >>> 12, ECAM + 0x1_0000 >>> 12), Touched.faults(trace, WINDOW));
		assertEquals(List.of(Touch.read(ECAM + 0x1_0000, 4), Touch.read(ECAM + 0x1_000c, 4)),
				touched(trace, AddressRange.ofLength(ECAM + 0x1_0000, 0x1000)).subList(0, 2));
	}

	/** The port, what translates, and what is behind it. */
	@Test
	void tegraTranslatesOneWindow() throws Exception {
		var trace = boot("NVIDIA", "TEGRA194", 1, PORT, ENDPOINT);
		assertEquals(List.of(ECAM + 0x8_0000 >>> 12, ECAM + 0x4_0000 >>> 12, ECAM >>> 12), Touched.faults(trace, WINDOW));
		assertEquals(List.of(0x08, 0x0c, 0x14, 0x10, 0x18, 0x00, 0x04),
				touched(trace, AddressRange.ofLength(ECAM + 0x4_0000, 0x1000)).stream().limit(7)
						.map(touch -> (int) (touch.address - ECAM - 0x4_0904)).toList());
	}

	/** Where the MCFG has nothing, Linux knows the place, and which buses have room there. */
	@Test
	void thundersSpaceIsMadeUp() throws Exception {
		var trace = boot("CAVIUM", "THUNDERX", 1);
		var note = notes(trace).stream().filter(text -> text.startsWith("\\_SB.PC04: MCFG")).findFirst().orElseThrow();
		assertEquals("\\_SB.PC04: MCFG quirk: ECAM at 0x88001f000000..0x880057ffffff for [bus 00-7f] with thunder_pem_ecam_ops", note);
		assertEquals(List.of(Touch.write(0x87e0_c000_0030L, 8), Touch.read(0x87e0_c000_0030L, 8)),
				touched(trace, AddressRange.ofLength(0x87e0_c000_0000L, 0x1000)));
	}

	/** Whoever comes second gets nothing. */
	@Test
	void spaceOfAnotherBridgeCannotBeClaimed() throws Exception {
		mcfg("STAGE ", "OTHERS  ", 1, new Allocation(3, 0, 1), new Allocation(4, 0, 0x7f));
		var trace = boot();
		assertEquals(32, Touched.faults(trace, AddressRange.ofLength(ECAM, 256L << 20)).size());
		assertTrue(notes(trace).contains(
				"can't claim ECAM area 0x5000000000..0x5007ffffff: address conflict with PCI ECAM 0x5000000000..0x50001fffff"));
	}

	private record Allocation(int segment, int first, int last) {
	}

	private Trace boot(String oem, String table, int revision, String... lines) throws Exception {
		mcfg(oem, table, revision, new Allocation(3, 0, 1));
		return boot(lines);
	}

	private Trace boot(String... lines) throws Exception {
		Files.copy(Examples.aml("controllers"), Files.createDirectories(folder.resolve("initrd")).resolve("controllers.aml"));
		var text = "initrd-table initrd/controllers.aml\npa-bits 48\n" + String.join("\n", lines);
		return Examples.run(BootScenario.of(folder.resolve("quirk.scenario"), "platform .\n" + text + "\nboot\n"));
	}

	/** The example's tables with such an MCFG. */
	private void mcfg(String oem, String table, int revision, Allocation... allocations) throws Exception {
		new CraftedPlatform(folder);
		var bytes = ByteBuffer.allocate(44 + 16 * allocations.length).order(ByteOrder.LITTLE_ENDIAN);
		bytes.put("MCFG".getBytes(StandardCharsets.US_ASCII)).putInt(bytes.capacity()).putShort((short) 1)
				.put((oem + table).getBytes(StandardCharsets.US_ASCII)).putInt(revision).put("STGW".getBytes(StandardCharsets.US_ASCII)).putInt(1)
				.putLong(0);
		for (var one : allocations) {
			bytes.putLong(ECAM).putShort((short) one.segment).put((byte) one.first).put((byte) one.last).putInt(0);
		}
		int sum = 0;
		for (byte b : bytes.array()) {
			sum += b;
		}
		Files.write(folder.resolve("mcfg.dat"), bytes.put(9, (byte) -sum).array());
	}

	private static List<Touch> touched(Trace trace, AddressRange range) {
		return Touched.steps(trace, step -> step.effect() instanceof Effect.Accessed accessed && range.contains(accessed.input().value())).stream()
				.map(Step::effect).map(Effect.Accessed.class::cast).map(one -> new Touch(one.access(), one.input().value(), one.size())).toList();
	}

	private static List<String> notes(Trace trace) {
		return Touched.steps(trace, step -> step.effect() instanceof Effect.Noted).stream()
				.map(step -> ((Effect.Noted) step.effect()).text()).toList();
	}
}
