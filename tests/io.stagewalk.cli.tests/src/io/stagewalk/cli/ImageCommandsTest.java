package io.stagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.stagewalk.json.Json;
import io.stagewalk.json.JsonException;
import io.stagewalk.testing.Repository;

/** The commands that look at a memory image, on the one that a recorded boot left. */
class ImageCommandsTest {
	private static final Path RECORDING = Repository.recording("x420-opreg-bert");
	private static final String IMAGE = RECORDING.resolve("memory.core").toString();
	private static final String REGISTERS = RECORDING.resolve("registers.json").toString();
	private static final Pattern LISTED = Pattern
			.compile("0x0*(\\p{XDigit}+)-0x0*(\\p{XDigit}+) -> 0x0*(\\p{XDigit}+) .* L(\\d) .* sw=(\\d+) n=(\\d+)");

	private static Invocation of(String command, String... more) {
		var arguments = new ArrayList<>(List.of(command, IMAGE, "--regs", REGISTERS));
		arguments.addAll(List.of(more));
		return Invocation.of(arguments.toArray(String[]::new));
	}

	/** Row by row what another walker listed. */
	@Test
	void mapListsStage2AsItWasRecorded() throws IOException, JsonException {
		var expected = Files.readAllLines(RECORDING.resolve("stage2.txt")).stream().map(LISTED::matcher)
				.filter(line -> line.matches())
				.map(line -> String.join(" ", line.group(1), line.group(2), line.group(3), line.group(4), line.group(5), line.group(6)))
				.toList();
		var map = of("map", "--stage", "2", "--software", "--json");
		assertEquals(0, map.exitCode(), map.err());
		assertEquals(52, expected.size());
		assertEquals(expected, ((Json.Array) map.json()).elements().stream().map(ImageCommandsTest::row).toList());
		assertEquals(1 + expected.size(), of("map", "--stage", "2").lines().size());
	}

	private static String row(Json part) {
		return String.join(" ", hex(part, "input", "first"), hex(part, "input", "last"), hex(part, "output"), number(part, "level"),
				number(part, "softwareBits"), number(part, "descriptors"));
	}

	private static Json at(Json value, String... names) {
		for (var name : names) {
			value = ((Json.Object) value).members().get(name);
		}
		return value;
	}

	private static String hex(Json value, String... names) {
		return ((Json.Text) at(value, names)).value().substring(2);
	}

	private static String number(Json value, String name) {
		return ((Json.Number) at(value, name)).value().toString();
	}

	@Test
	void mapTellsPermissionsAndAttributes() {
		assertTrue(of("map", "--stage", "2").lines().stream()
				.anyMatch(line -> line.matches("0x8000002000..0x8000003fff +0x8000002000 +L3 +RW- +Normal WB, OSH +5 +2")));
	}

	@Test
	void mapReversedNamesWhatLeadsThere() {
		var found = of("map", "--stage", "2", "--reverse", "0x8000002123");
		assertEquals(0, found.exitCode(), found.err());
		assertEquals("0x8000002123 -> 0x8000002123", found.lines().getFirst());
		assertTrue(found.lines().getLast().startsWith("0x8000002000..0x8000003fff"), found.out());
		assertEquals(1, of("map", "--stage", "2", "--reverse", "0x7000000000").exitCode());
	}

	/** The image holds no table of stage 1. */
	@Test
	void mapSaysWhatCannotBeRead() {
		for (var stage : List.of("1", "1+2")) {
			var map = of("map", "--stage", stage);
			assertEquals(0, map.exitCode(), map.err());
			assertTrue(map.lines().stream().anyMatch(line -> line.startsWith("0xffff000000000000..0xffffffffffffffff")
					&& line.endsWith("the table is not in memory, L0 at 0x61658000")), map.out());
		}
	}

	@Test
	void walkExplainsItself() throws JsonException {
		var walk = of("walk", "--stage", "2", "0x8000002123");
		assertEquals(0, walk.exitCode(), walk.err());
		assertEquals("IPA 0x8000002123, read, CPU 1 (p01.02), stage 2", walk.lines().getFirst());
		assertTrue(walk.lines().contains("-> PA 0x8000002123, Normal WB, OSH"), walk.out());
		assertTrue(walk.lines().stream().anyMatch(line -> line.matches(" +S2AP +\\[7:6\\] +0b11 +read and write")), walk.out());
		assertTrue(walk.lines().stream().anyMatch(line -> line.matches(" +2 +L3 +0x.* +2 +0x.*010 +0x0.* +4 KiB page at 0x8000002000")),
				walk.out());
		var json = of("walk", "--stage", "2", "0x8000002123", "--json").json();
		assertEquals("8000002123", hex(json, "output"));
		assertEquals(4, ((Json.Array) at(json, "levels")).elements().size());
	}

	@Test
	void aFaultIsAnAnswerOfNoAndSaysWhy() {
		var hole = of("walk", "--stage", "2", "0x8000001000");
		assertEquals(1, hole.exitCode());
		assertEquals(List.of("-> translation fault at level 3, IPA 0x8000001000", "   bit 0 of the descriptor is 0"), lastTwo(hole));
		var execute = of("walk", "--stage", "2", "0x8000002000", "--access", "execute", "--user");
		assertEquals(List.of("-> permission fault at level 3, IPA 0x8000002000", "   unprivileged execute is not permitted: RW-"), lastTwo(execute));
		var outside = of("walk", "--stage", "2", "0x100000000000");
		assertEquals(List.of("-> translation fault at level 0, IPA 0x100000000000", "   the IPA has more than 44 bits"), lastTwo(outside));
		var absent = of("walk", "--stage", "1+2", "0xffff800008000000");
		assertEquals(1, absent.exitCode());
		assertTrue(absent.lines().getLast().startsWith("   there is no memory at 0x"), absent.out());
		var unsigned = of("walk", "--stage", "1", "0x1000000000000");
		assertEquals("   the address is not sign-extended from 48 bits", unsigned.lines().getLast());
	}

	private static List<String> lastTwo(Invocation invocation) {
		var lines = invocation.lines();
		return lines.subList(lines.size() - 2, lines.size());
	}

	@Test
	void anIdleCpuIsGivenTheGuestsStage2() {
		var walk = of("walk", "--stage", "2", "0x8000002123", "--cpu", "0");
		assertEquals(0, walk.exitCode(), walk.out());
		assertTrue(walk.out().contains("0xbc764000"), walk.out());
	}

	@Test
	void otherRegimesHaveStage1Only() {
		var walk = of("walk", "--stage", "1", "0xa0000200000", "--regime", "el2");
		assertEquals(1, walk.exitCode());
		assertEquals("VA 0xa0000200000, read, CPU 1 (p01.02), EL2, stage 1", walk.lines().getFirst());
		assertUsage("--user: there is no EL0 in the regime of EL2", "walk", "--stage", "1", "--regime", "el2", "--user", "0");
		var wrong = of("map", "--stage", "1+2", "--regime", "el2");
		assertEquals(2, wrong.exitCode());
		assertTrue(wrong.err().startsWith("--regime: only el1 lies above stage 2"), wrong.err());
	}

	@ParameterizedTest
	@ValueSource(strings = {"--stage 3 0x1000", "--stage 2 4k", "--stage 2 0x", "--stage 2 0x1000 --cpu 2", "--stage 2 0x1000 --cpu -1",
			"--stage 2 0x1000 --access fetch", "--stage 2", "0x1000", "--stage 1 0x1000 --regime el0"})
	void badUsageIsTold(String line) {
		var walk = of("walk", line.split(" "));
		assertEquals(2, walk.exitCode(), line);
		assertEquals("", walk.out());
		assertTrue(walk.err().contains("usage: stagewalk walk"), walk.err());
		assertFalse(walk.err().contains("Exception"), walk.err());
	}

	@Test
	void badFilesAreToldWithTheirPlace(@TempDir Path folder) throws IOException {
		var registers = folder.resolve("registers.json");
		Files.writeString(registers, "{\"cpus\": [{\"VTCR_EL2\": \"big\"}]}");
		var wrong = Invocation.of("map", IMAGE, "--regs", registers.toString(), "--stage", "2");
		assertEquals(2, wrong.exitCode());
		assertEquals(registers + ": cpus[0].VTCR_EL2: expected null or a string of 0x and 1 to 16 hexadecimal digits, found \"big\"",
				wrong.err().strip());
		var image = Invocation.of("map", REGISTERS, "--regs", REGISTERS, "--stage", "2");
		assertEquals(2, image.exitCode());
		var inPlaceOfImage = Invocation.of("map", folder.toString(), "--regs", REGISTERS, "--stage", "2");
		var inPlaceOfRegisters = Invocation.of("map", IMAGE, "--regs", folder.toString(), "--stage", "2");
		for (var wrongFolder : List.of(inPlaceOfImage, inPlaceOfRegisters)) {
			assertEquals(2, wrongFolder.exitCode());
			assertTrue(wrongFolder.err().strip().endsWith(folder + ": expected a file, found a folder"), wrongFolder.err());
		}
		assertEquals(REGISTERS + ": offset 0x0: e_ident: expected a 64-bit little-endian ELF file", image.err().strip());
	}

	@Test
	void whatIsAssumedIsNoted(@TempDir Path folder) throws IOException {
		var registers = folder.resolve("registers.json");
		Files.writeString(registers, "{\"cpus\": [{\"TCR_EL1\": \"0x80000010\", \"TTBR0_EL1\": \"0x0\", \"MAIR_EL1\": \"0x0\"}]}");
		var map = Invocation.of("map", IMAGE, "--regs", registers.toString(), "--stage", "1");
		assertEquals(0, map.exitCode(), map.err());
		assertTrue(map.err().contains("note: CPU 0: SCTLR_EL1 is not known"), map.err());
		assertFalse(map.err().contains("EL2"), map.err());
		var monitor = Invocation.of("walk", IMAGE, "--regs", registers.toString(), "--stage", "1", "--regime", "el3", "0x1000");
		assertTrue(monitor.err().contains("note: CPU 0: SCTLR_EL3 is not known: stage 1 of EL3 taken to be off"), monitor.err());
		var none = Invocation.of("map", IMAGE, "--regs", registers.toString(), "--stage", "2");
		assertEquals(2, none.exitCode());
		assertFalse(none.err().contains("SCTLR_EL1"), none.err());
		assertTrue(none.err().contains("--stage 2: stage 2 is off by HCR_EL2"), none.err());
	}

	@Test
	void theCpuThatIsChosenIsNamed() {
		assertEquals("note: of 2 CPUs, CPU 1 (p01.02) is looked at", of("map", "--stage", "2").err().strip());
		assertEquals("", of("map", "--stage", "2", "--cpu", "1").err());
	}

	/** A guest that has not turned its own stage 1 on. */
	@Test
	void whereStage1IsOffBothStagesMapWhatStage2Maps(@TempDir Path folder) throws IOException {
		var registers = folder.resolve("registers.json");
		Files.writeString(registers, Files.readString(Path.of(REGISTERS)).replaceAll("(\"SCTLR\": \")0x\\p{XDigit}+", "$10xc50078"));
		var both = Invocation.of("map", IMAGE, "--regs", registers.toString(), "--stage", "1+2");
		assertEquals(of("map", "--stage", "2").out(), both.out());
		assertTrue(both.err().contains("note: stage 1 is off, a VA is its own IPA"), both.err());
		var first = Invocation.of("map", IMAGE, "--regs", registers.toString(), "--stage", "1");
		assertTrue(first.lines().getLast().endsWith("stage 1 is off: an address is its own output"), first.out());
	}

	/** While a host runs, EL1&0 is off; its tables are looked at all the same. */
	@Test
	void whatIsOffForAHostIsLookedAt(@TempDir Path folder) throws IOException {
		var maps = new ArrayList<String>();
		for (var hcr : List.of("0x80000000", "0x488000000")) {
			var registers = folder.resolve(hcr + ".json");
			Files.writeString(registers, "{\"cpus\": [{\"SCTLR_EL1\": \"0x1005\", \"TCR_EL1\": \"0x80000010\", \"TTBR0_EL1\": \"0x0\","
					+ " \"MAIR_EL1\": \"0x0\", \"HCR_EL2\": \"" + hcr + "\"}]}");
			var map = Invocation.of("map", IMAGE, "--regs", registers.toString(), "--stage", "1");
			assertEquals(hcr.equals("0x488000000"), map.err().contains("note: HCR_EL2.TGE is 1"), map.err());
			maps.add(map.exitCode() + "\n" + map.out());
		}
		assertEquals(maps.getFirst(), maps.getLast());
	}

	/** Dom0's Linux lets one device pass and aborts what the others ask for. */
	@Test
	void mapListsWhatEachStreamReaches() throws JsonException {
		var map = of("map", "--stage", "smmu");
		assertEquals(0, map.exitCode(), map.err());
		assertEquals(List.of("StreamIDs 0x0..0x7, 0x9..0xff: abort", "", "StreamID 0x8: bypass"), map.lines());
		assertEquals(List.of("StreamID 0x8: bypass"), of("map", "--stage", "smmu", "--stream", "8").lines());
		var groups = ((Json.Array) of("map", "--stage", "smmu", "--json").json()).elements();
		assertEquals(255, ((Json.Array) at(groups.getFirst(), "streams")).elements().size());
		assertEquals("bypass", ((Json.Text) at(groups.get(1), "configuration")).value());
		assertEquals(List.of("StreamID 0x8, address 0x60000000, not translated -> 0x60000000"),
				of("map", "--stage", "smmu", "--reverse", "0x60000000").lines());
		assertEquals(1, of("map", "--stage", "smmu", "--stream", "9", "--reverse", "0x60000000").exitCode());
	}

	/** While SMMUEN is 0 nothing is translated, and all that GBPA tells is whether it passes. */
	@Test
	void behindAnSmmuThatIsOffAllDevicesAreAlike(@TempDir Path folder) throws IOException, JsonException {
		var off = withSmmu(folder.resolve("off.json"), "0x0", "0x1000");
		assertEquals(List.of("every StreamID: bypass, SMMUEN is 0"), behindSmmu("map", off).lines());
		assertEquals(List.of("StreamID 0x9: bypass, SMMUEN is 0"), behindSmmu("map", off, "--stream", "9").lines());
		var reached = behindSmmu("map", off, "--reverse", "0x1000");
		assertEquals(0, reached.exitCode(), reached.err());
		assertEquals(List.of("every StreamID, address 0x00001000, not translated -> 0x00001000"), reached.lines());
		assertEquals(List.of(), ((Json.Array) at(((Json.Array) behindSmmu("map", off, "--reverse", "0x1000", "--json").json()).elements()
				.getFirst(), "inputs")).elements());
		var aborts = withSmmu(folder.resolve("aborts.json"), "0x0", "0x100000");
		assertEquals(List.of("every StreamID: abort, SMMUEN is 0 and GBPA.ABORT is 1"), behindSmmu("map", aborts).lines());
		assertEquals(1, behindSmmu("map", aborts, "--reverse", "0x1000").exitCode());
	}

	private static Path withSmmu(Path file, String cr0, String gbpa) throws IOException {
		return Files.writeString(file, "{\"regs\": {\"IDR0\": \"0xd40101a\", \"IDR1\": \"0x2730010\", \"IDR5\": \"0x74\", \"CR0\": \"" + cr0
				+ "\", \"GBPA\": \"" + gbpa + "\", \"STRTAB_BASE\": \"0x40000000\", \"STRTAB_BASE_CFG\": \"0x10210\"}}");
	}

	private static Invocation behindSmmu(String command, Path registers, String... more) {
		var arguments = new ArrayList<>(List.of(command, IMAGE, "--regs", registers.toString(), "--stage", "smmu"));
		arguments.addAll(List.of(more));
		return Invocation.of(arguments.toArray(String[]::new));
	}

	@Test
	void anEmptyStreamTableIsNotSilence(@TempDir Path folder) throws IOException {
		var map = behindSmmu("map", withSmmu(folder.resolve("empty.json"), "0x1", "0x0"));
		assertEquals("", map.out());
		assertTrue(map.err().contains("note: no stream has a valid stream table entry"), map.err());
	}

	@Test
	void walkOfADeviceNamesTheStructuresThatDecide() throws JsonException {
		var passed = of("walk", "--stage", "smmu", "--stream", "0x8", "0x12345678");
		assertEquals(0, passed.exitCode(), passed.err());
		assertEquals("StreamID 0x8, address 0x12345678, read, SMMUv3", passed.lines().getFirst());
		assertTrue(passed.lines().stream().anyMatch(line -> line.startsWith("L1STD  0x63459000")), passed.out());
		assertTrue(passed.lines().contains("STE: bypass"), passed.out());
		assertTrue(passed.lines().getLast().startsWith("-> PA 0x12345678, "), passed.out());
		var aborted = of("walk", "--stage", "smmu", "--stream", "0x9", "0x12345678");
		assertEquals(1, aborted.exitCode());
		assertEquals(List.of("-> terminated with an abort, nothing recorded", "   Config is abort"), lastTwo(aborted));
		var beyond = of("walk", "--stage", "smmu", "--stream", "0x10000", "0", "--json");
		assertEquals(1, beyond.exitCode());
		assertEquals("C_BAD_STREAMID", ((Json.Text) at(beyond.json(), "event")).value());
		assertEquals("1000000000002", ((Json.Text) ((Json.Array) at(beyond.json(), "record")).elements().getFirst()).value().substring(2));
	}

	@Test
	void optionsOfDevicesAndOfCpusDoNotMix() {
		assertUsage("--stage smmu: expected --stream", "walk", "--stage", "smmu", "0");
		assertUsage("--stream: goes with --stage smmu", "walk", "--stage", "1", "--stream", "8", "0");
		assertUsage("--user: does not go with --stage smmu", "walk", "--stage", "smmu", "--stream", "8", "--user", "0");
		assertUsage("--privileged: goes with --stage smmu", "walk", "--stage", "2", "--privileged", "0");
		assertUsage("--substream: does not go with --reverse", "map", "--stage", "smmu", "--substream", "1", "--reverse", "0");
		assertUsage("--cpu: does not go with --stage smmu", "map", "--stage", "smmu", "--cpu", "0");
		assertUsage("--stream: expected a StreamID of 32 bits", "map", "--stage", "smmu", "--stream", "0x100000000");
		assertUsage("--substream: expected a SubstreamID of 20 bits", "walk", "--stage", "smmu", "--stream", "8", "--substream", "0x100000", "0");
	}

	private static void assertUsage(String message, String... arguments) {
		var wrong = of(arguments[0], List.of(arguments).subList(1, arguments.length).toArray(String[]::new));
		assertEquals(2, wrong.exitCode(), wrong.out());
		assertTrue(wrong.err().lines().anyMatch(line -> line.startsWith(message)), wrong.err());
	}
}
