package io.stagewalk.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.testing.Seeds;
import io.stagewalk.translation.Granule;
import io.stagewalk.translation.Regime;
import io.stagewalk.translation.Stage1Regime;

/** Registers come out as they were written down, and what is not known is assumed and said. */
class ImageRegistersTest {
	private static final String TEXT = """
			{"cpus": [{"name": "p01.01", "VTTBR_EL2": "0xba1c3000", "VTCR_EL2": "0x80043594", "HCR_EL2": "0x807c663f",
			"TTBR0_EL1": "0x63c1f000", "TTBR1_EL1": "0x22000061658000", "TCR_EL1": "0x500074b5503510", "MAIR_EL1": "0x40044ffff",
			"SCTLR": "0x200000034f4d91d", "ID_AA64MMFR0_EL1": "0x1124", "anything": [1, {}]}],
			"guest": {"VTTBR_EL2": "0x10000ba1c5000", "VTCR_EL2": "0x80043594"}}""";

	private static ImageRegisters read(String text) throws ImageException {
		return ImageRegisters.of(RegisterFile.of("registers.json", text));
	}

	@Test
	void everythingIsInItsPlace() throws Exception {
		var registers = read(TEXT);
		var cpu = registers.cpus().getFirst();
		assertEquals("p01.01", cpu.name());
		assertEquals(List.of("SCTLR_EL2 is not known: stage 1 of EL2 taken to be off",
				"SCTLR_EL3 is not known: stage 1 of EL3 taken to be off"), texts(cpu));
		var stage1 = cpu.element().stage1(Regime.EL1_0);
		assertEquals(0x63c1f000L, stage1.lower().tables().root());
		assertEquals(0x61658000L, stage1.upper().orElseThrow().tables().root());
		assertEquals(44, cpu.element().features().physicalAddressBits());
		assertTrue(stage1.has(Stage1Regime.Control.ENABLED));
	}

	@Test
	void anIdleCpuHasTheGuestsStage2WhenTheGuestRuns() throws Exception {
		var registers = read(TEXT);
		assertEquals(0, registers.cpus().getFirst().element().vttbr().vmid());
		assertEquals(0xba1c5000L, registers.guestRegime().orElseThrow().root().value());
		assertEquals(1, registers.running(0).vttbr().vmid());
	}

	@Test
	void whatChangesDescriptorsAndIsNotModelledIsSaid() throws Exception {
		var cpu = read("""
				{"cpus": [{"SCTLR_EL1": "0x1", "TCR_EL1": "0x0", "TTBR0_EL1": "0x1000", "MAIR_EL1": "0xff", "TCR2_EL1": "0x22",
				"ID_AA64MMFR0_EL1": "0x1125", "HCR_EL2": "0x0"}]}""").cpus().getFirst();
		assertEquals(List.of("TCR2_EL1 has PIE set: permissions are read as if they were not indirect",
				"TCR2_EL1 has D128 set: descriptors of 128 bits are not modelled"),
				cpu.assumptions().stream().filter(assumption -> assumption.isOfStage1("EL1")).map(Object::toString).toList());
	}

	@Test
	void theGuestsCpuIsTheFirstWithAVmid() throws Exception {
		var two = read("{\"cpus\": [{\"VTTBR_EL2\": \"0x1000\"}, {\"VTTBR_EL2\": \"0x1000000002000\"}]}");
		assertEquals(1, two.guestCpu());
		assertEquals("CPU 1", two.cpus().get(1).name());
		assertEquals(Optional.empty(), two.guest());
	}

	@Test
	void whatIsNotKnownIsAssumedAndSaid() throws Exception {
		var cpu = read("{\"cpus\": [{\"TCR_EL1\": \"0x80000010\", \"TTBR0_EL1\": \"0x1000\", \"SCTLR_EL1\": null, "
				+ "\"VTCR_EL2\": \"0x80043594\"}]}").cpus().getFirst();
		assertEquals(List.of("ID_AA64MMFR0_EL1 is not known: taken for Armv8.0 with 48-bit physical addresses and all granules",
				"SCTLR_EL1 is not known: M, C and I taken for set, WXN and EE for clear",
				"MAIR_EL1 is not known: taken for 0, Device-nGnRnE throughout",
				"SCTLR_EL2 is not known: stage 1 of EL2 taken to be off", "SCTLR_EL3 is not known: stage 1 of EL3 taken to be off",
				"HCR_EL2 is not known: VM taken for set, all else for clear"), texts(cpu));
		assertTrue(cpu.element().stage1(Regime.EL1_0).has(Stage1Regime.Control.ENABLED));
		assertTrue(cpu.element().stage2().isPresent());
		assertEquals(Granule.KIB4, cpu.element().stage2Regime().tables().format().granule());
	}

	private static List<String> texts(ImageRegisters.Cpu cpu) {
		return cpu.assumptions().stream().map(ImageRegisters.Assumption::toString).toList();
	}

	/** Stage 1 that is on without tables is not silently one whose tables are at 0. */
	@Test
	void onlyAStage1ThatIsOffNeedsNoTables() throws Exception {
		var on = read("{\"cpus\": [{\"SCTLR_EL1\": \"0x1\"}]}").cpus().getFirst();
		assertEquals(List.of("TCR_EL1", "TTBR0_EL1", "MAIR_EL1"), ofEl1(on));
		assertEquals(List.of(), ofEl1(read("{\"cpus\": [{\"SCTLR_EL1\": \"0x0\"}]}").cpus().getFirst()));
	}

	private static List<String> ofEl1(ImageRegisters.Cpu cpu) {
		return cpu.assumptions().stream().filter(assumption -> assumption.isOfStage1("EL1"))
				.map(ImageRegisters.Assumption::register).toList();
	}

	@Test
	void aTextThatIsTooLargeIsRefused() throws Exception {
		var many = "{\"cpus\": [" + "{},".repeat(RegisterFile.MAX_CPUS) + "{}]}";
		assertEquals("registers.json: cpus: expected at most 4096 CPUs, found 4097", message(many));
		var endless = Path.of("/dev/zero");
		Assumptions.assumeTrue(Files.exists(endless), "no /dev/zero here");
		assertTrue(assertThrows(ImageException.class, () -> ImageRegisters.read(endless)).getMessage().startsWith("/dev/zero: offset 0x"));
	}

	@Test
	void aWrongRegisterIsNamed() {
		assertEquals("registers.json: cpus[0].TCR_EL1: expected null or a string of 0x and 1 to 16 hexadecimal digits, found \"12\"",
				message("{\"cpus\": [{\"TCR_EL1\": \"12\"}]}"));
		assertEquals("registers.json: guest.VTTBR_EL2: expected null or a string of 0x and 1 to 16 hexadecimal digits",
				message("{\"cpus\": [{}], \"guest\": {\"VTTBR_EL2\": 12}}"));
		assertEquals("registers.json: cpus: expected an array of objects, one a CPU, at least one", message("{\"cpus\": []}"));
		assertEquals("registers.json: cpus[1]: expected an object", message("{\"cpus\": [{}, 1]}"));
		assertTrue(message("{\"cpus\": ").startsWith("registers.json: offset 9: expected "));
	}

	private static String message(String text) {
		return assertThrows(ImageException.class, () -> read(text)).getMessage();
	}

	/** Bytes changed, left out, doubled: registers, or an error. */
	@Test
	void brokenTextsEndInRegistersOrAnError() {
		Seeds.check(3000, random -> {
			var text = new StringBuilder(TEXT);
			for (int changes = random.nextInt(1, 6); changes > 0; changes--) {
				int at = random.nextInt(text.length());
				switch (random.nextInt(4)) {
					case 0 -> text.setCharAt(at, (char) random.nextInt(32, 127));
					case 1 -> text.deleteCharAt(at);
					case 2 -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(40))));
					default -> text.replace(at, Math.min(text.length(), at + random.nextInt(20)), "null");
				}
			}
			try {
				var registers = read(text.toString());
				for (int i = 0; i < registers.cpus().size(); i++) {
					registers.running(i).stage1(Regime.EL1_0);
					registers.running(i).stage2Regime();
				}
			} catch (ImageException wrong) {
				assertTrue(wrong.getMessage().startsWith("registers.json: "));
			}
		});
	}

	@Test
	void everyRecordedMachineIsRead(TestReporter reporter) throws Exception {
		int cpus = 0;
		var files = Recordings.realWith("registers.json");
		for (var folder : files) {
			var registers = ImageRegisters.read(folder.resolve("registers.json"));
			cpus += registers.cpus().size();
			for (var cpu : registers.cpus()) {
				assertTrue(cpu.assumptions().stream().filter(assumption -> !assumption.isOfStage1("EL3")).count() <= 1, folder
						+ ": " + cpu.assumptions());
			}
			boolean named = Files.readString(folder.resolve("registers.json")).contains("\"guest\"");
			assertEquals(named, registers.guest().isPresent());
		}
		reporter.publishEntry("registers.json", files.size() + " files, " + cpus + " CPUs");
	}
}
