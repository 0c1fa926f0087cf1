package io.stagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.json.Json;
import io.stagewalk.json.JsonException;

/** {@code stagewalk lint}: what it says, and by what it exits. */
class LintCommandTest {

	@Test
	void eachFindingIsALineAndTheSumFollows() {
		var lint = Invocation.of("lint", Invocation.TABLES);
		assertEquals(0, lint.exitCode(), lint.err());
		assertTrue(lint.lines().contains("warning: iort.dat: IORT: offset 0xc8: ID Count: A range of IDs is one longer than its neighbour allows:"
				+ " 0x0..0x100 ends with the first ID of 0x100..0xffff [IORT-COUNT]"), lint.out());
		assertEquals("0 errors, 3 warnings, 3 notes", lint.lines().getLast());
	}

	@Test
	void checksThatRunAmlAreAmongThem() {
		var lint = Invocation.of("lint", Invocation.TABLES, "--check", "XEN-AML-REGION");
		assertEquals("note: dsdt.dat: DSDT: offset 0x1414: OperationRegion: Only AML tells of an operation region in memory:"
				+ " \\_SB_.GED_.EREG, 0x09080000..0x09080003 [XEN-AML-REGION]", lint.lines().getFirst());
		assertTrue(Invocation.of("lint", "--list").out().contains("XEN-AML-DENIED"));
	}

	@Test
	void theExitStatusIsThatOfTheAskedSeverity() {
		assertEquals(0, Invocation.of("lint", Invocation.TABLES, "--severity", "error").exitCode());
		assertEquals(1, Invocation.of("lint", Invocation.TABLES, "--severity", "warning").exitCode());
		assertEquals(0, Invocation.of("lint", Invocation.TABLES, "--severity", "note", "--check", "TABLE-CHECKSUM").exitCode());
		assertEquals(1, Invocation.of("lint", Invocation.TABLES, "--severity", "note", "--check", "TABLE-CHECKSUM", "--check", "XEN-ECAM").exitCode());
	}

	@Test
	void jsonNamesTablePlaceAndCheck() throws JsonException {
		var lint = Invocation.of("lint", Invocation.TABLES, "--json", "--check", "IORT-COUNT");
		var finding = (Json.Object) ((Json.Array) lint.json()).elements().getFirst();
		assertEquals(List.of("id", "severity", "table", "file", "offset", "field", "message", "title"), List.copyOf(finding.members().keySet()));
		assertEquals(Json.text("IORT"), finding.members().get("table"));
		assertEquals(Json.number(0xc8), finding.members().get("offset"));
	}

	@Test
	void checksAreListedAndExplainedWithoutAMachine() throws JsonException {
		var list = Invocation.of("lint", "--list");
		assertEquals(0, list.exitCode(), list.err());
		assertTrue(list.lines().stream().anyMatch(line -> line.matches("MADT-GICR-OVERLAP +error +Two redistributor ranges overlap")), list.out());
		assertEquals(list.lines().size() - 1, ((Json.Array) Invocation.of("lint", "--list", "--json").json()).elements().size());
		var explained = Invocation.of("lint", "--explain", "XEN-SMMU");
		assertEquals(0, explained.exitCode(), explained.err());
		assertTrue(explained.out().contains("affected: Xen, Dom0"), explained.out());
		assertTrue(explained.lines().stream().allMatch(line -> line.length() <= 130), explained.out());
	}

	@Test
	void whatIsNoCheckOrSeverityIsTold() {
		for (var arguments : List.of("lint --explain FOO", "lint " + Invocation.TABLES + " --check FOO", "lint "
				+ Invocation.TABLES + " --severity bad",
				"lint", "lint /no/such/folder")) {
			var lint = Invocation.of(arguments.split(" "));
			assertEquals(2, lint.exitCode(), arguments);
			assertEquals("", lint.out());
			assertFalse(lint.err().isBlank() || lint.err().contains("Exception"), lint.err());
		}
	}

	@Test
	void aDamagedTableIsAFindingAndHidesNone(@TempDir Path folder) throws IOException {
		for (var name : List.of("apic.dat", "facp.dat", "dsdt.dat", "gtdt.dat", "mcfg.dat", "iort.dat", "xsdt.dat")) {
			Files.copy(Path.of(Invocation.TABLES, name), folder.resolve(name));
		}
		Files.write(folder.resolve("mcfg.dat"), Arrays.copyOf(Files.readAllBytes(folder.resolve("mcfg.dat")), 50));
		var lint = Invocation.of("lint", folder.toString());
		assertEquals(1, lint.exitCode(), lint.err());
		assertTrue(lint.out().contains("mcfg.dat: MCFG: offset 0x4: Table Length: A table is not as long as it says: the length is 60, but there are 50 bytes"),
				lint.out());
		assertTrue(lint.out().contains("[IORT-COUNT]"), lint.out());
		assertTrue(lint.out().contains("warning: SPCR: A table is missing that an Arm server must have"), lint.out());
	}

	@Test
	void ofATableByItselfNothingIsMissing(@TempDir Path folder) throws IOException {
		var whole = Invocation.of("lint", Path.of(Invocation.TABLES, "gtdt.dat").toString(), "--severity", "note");
		assertEquals("0 errors, 0 warnings, 0 notes", whole.out().strip());
		assertEquals(0, whole.exitCode());
		var half = folder.resolve("gtdt.dat");
		Files.write(half, Arrays.copyOf(Files.readAllBytes(Path.of(Invocation.TABLES, "gtdt.dat")), 64));
		var cut = Invocation.of("lint", half.toString());
		assertEquals(1, cut.exitCode(), cut.err());
		assertTrue(cut.out().contains("but there are 64 bytes [TABLE-LENGTH]"), cut.out());
	}

	@Test
	void withAMemoryMapItIsSaidWhatLiesInRam(@TempDir Path folder) throws IOException {
		var map = Files.writeString(folder.resolve("iomem"), "09000000-090fffff : System RAM\n");
		var lint = Invocation.of("lint", Invocation.TABLES, "--memory-map", map.toString());
		assertEquals(1, lint.exitCode(), lint.err());
		assertTrue(lint.out().contains("serial console 0x09000000..0x09000fff is in RAM that the system uses [REGION-RAM]"), lint.out());
		var wrong = Invocation.of("lint", Invocation.TABLES, "--memory-map", Path.of(Invocation.TABLES, "apic.dat").toString());
		assertEquals(2, wrong.exitCode());
		assertTrue(wrong.err().contains("expected such as"), wrong.err());
	}
}
