package io.stagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.stagewalk.json.Json;
import io.stagewalk.json.JsonException;

class CommandsTest {
	private static final int WIDTH = 120;

	@Test
	void tablesNamesEveryTable() {
		var tables = Invocation.of("tables", Invocation.TABLES);
		assertEquals(0, tables.exitCode(), tables.err());
		assertTrue(tables.lines().getFirst().startsWith("signature"), tables.out());
		assertTrue(tables.lines().stream().anyMatch(line -> line.matches("DSDT +2 +5224 +ok .*0xbc437518  dsdt.dat")), tables.out());
	}

	@Test
	void tablesOfDom0AreThoseThatXenMakesAndTheHosts() {
		var tables = Invocation.of("tables", Invocation.TABLES, "--dom0", "--xen", "4.20.4", "--crafted", "0xbc2b4000");
		assertEquals(0, tables.exitCode(), tables.err());
		assertTrue(tables.lines().stream().anyMatch(line -> line.matches("STAO +1 +37 +ok .*0xbc2b4220  stao.dat")), tables.out());
		assertTrue(tables.lines().stream().anyMatch(line -> line.matches("RSD PTR +2 +36 +wrong .*0xbc2b42b8  rsdp.dat")), tables.out());
		assertTrue(tables.lines().stream().anyMatch(line -> line.matches("DSDT +2 +5224 +ok .*0xbc437518  dsdt.dat")), tables.out());
		assertEquals("", tables.err());
		var noted = Invocation.of("tables", Invocation.TABLES, "--dom0", "--xen", "4.20.5");
		assertEquals(0, noted.exitCode(), noted.err());
		assertTrue(noted.err().contains("Xen 4.20.5 is modelled as 4.20.4") && noted.err().contains("no --crafted given"), noted.err());
		var withoutIts = Invocation.of("tables", Invocation.TABLES, "--dom0", "--no-its", "--crafted", "0xbc2b4000");
		assertTrue(withoutIts.lines().stream().anyMatch(line -> line.matches("APIC +\\d +244 +ok .*")), withoutIts.out());
		for (var wrong : List.of(List.of("--no-its"), List.of("--xen", "4.22"), List.of("--crafted", "0x1000"), List.of("--dom0", "--xen", "3.4"),
				List.of("--dom0", "--crafted", "0x1001"))) {
			var line = new ArrayList<>(List.of("tables", Invocation.TABLES));
			line.addAll(wrong);
			assertEquals(2, Invocation.of(line.toArray(String[]::new)).exitCode(), wrong.toString());
		}
	}

	@Test
	void regionsNamesWhoCanKnow() {
		var regions = Invocation.of("regions", Invocation.TABLES);
		assertEquals(0, regions.exitCode(), regions.err());
		assertTrue(regions.lines().stream().anyMatch(line -> line.startsWith("0x4010000000..0x401fffffff") && line.contains("MCFG")),
				regions.out());
		assertTrue(regions.lines().stream().allMatch(line -> line.length() <= WIDTH), regions.out());
	}

	@Test
	void runTellsEveryStepAndTheSum() {
		var run = Invocation.of("run", Invocation.DMA);
		assertEquals(0, run.exitCode(), run.err());
		assertEquals(1, run.lines().stream().filter(line -> line.contains("DMA FAILS")).count());
		assertEquals(1, run.lines().stream().filter(line -> line.contains("DMA read 0x04000000 -> PA 0x04000000")).count());
		assertTrue(run.lines().stream().anyMatch(line -> line.matches("DMA transfers that failed +1")),
				run.out().substring(run.out().length() - 800));
	}

	@Test
	void underIoremapNoTransferFails() {
		var compare = Invocation.of("compare", Invocation.DMA, "--policy", "ioremap", "--json");
		assertEquals(0, compare.exitCode(), compare.err());
		assertTrue(compare.out().contains("\"failedTransfers\": 0"));
	}

	@Test
	void aDyingDom0IsAnAnswerOfNo() {
		var run = Invocation.of("run", Invocation.RECORDED, "--policy", "none");
		assertEquals(1, run.exitCode(), run.err());
		assertTrue(run.out().contains("DOM0 DIES"), run.out());
	}

	@Test
	void anotherXenIsNoted() {
		var run = Invocation.of("run", Invocation.DMA, "--xen", "4.23", "--smmu", "none");
		assertEquals(0, run.exitCode(), run.err());
		assertTrue(run.err().contains("note: Xen 4.23 is modelled as "), run.err());
	}

	@Test
	void compareShowsThePolicies() {
		var compare = Invocation.of("compare", Invocation.DMA, "--policy", "on-fault,map-all");
		assertEquals(0, compare.exitCode(), compare.err());
		var lines = compare.lines();
		int row = lines.indexOf(lines.stream().filter(line -> line.contains("0x04000000")).findFirst().orElseThrow());
		assertTrue(lines.get(row).matches("0x04000000\\+4K +line \\d+ +\\d+ a +\\d+ b"), lines.get(row));
		assertTrue(lines.get(row + 1).matches(" +FAIL \\d+"), lines.get(row + 1));
		assertTrue(lines.contains("  a  stage-2 fault in readl"), compare.out());
		assertTrue(lines.contains("  b  up front, by the policy"), compare.out());
		assertTrue(lines.stream().anyMatch(line -> line.matches("DMA transfers that failed +1 +0")), compare.out());
		assertTrue(lines.stream().allMatch(line -> line.length() <= WIDTH), compare.out());
	}

	@Test
	void compareTakesAllPoliciesIfNoneIsNamed() throws JsonException {
		var compare = Invocation.of("compare", Invocation.DMA, "--json");
		assertEquals(0, compare.exitCode(), compare.err());
		var totals = (Json.Object) ((Json.Object) compare.json()).members().get("totals");
		assertEquals(new PolicyNames(), List.copyOf(totals.members().keySet()));
	}

	@ParameterizedTest
	@ValueSource(strings = {"recorded-boot.scenario", "dma-before-touch.scenario"})
	void allPoliciesFitIntoATerminal(String example) {
		var compare = Invocation.of("compare", Path.of(Invocation.TABLES).resolveSibling(example).toString());
		assertTrue(compare.lines().stream().allMatch(line -> line.length() <= WIDTH), compare.out());
	}

	@ParameterizedTest
	@ValueSource(strings = {"tables", "regions", "iort", "run", "compare", "completion"})
	void everyCommandSpeaksJson(String command) throws JsonException {
		var operand = switch (command) {
			case "completion" -> List.<String> of();
			case "tables", "regions", "iort" -> List.of(Invocation.TABLES);
			case "compare" -> List.of("--policy", "xen,on-fault", Invocation.RECORDED);
			default -> List.of(Invocation.RECORDED);
		};
		var arguments = new ArrayList<>(List.of(command, "--json"));
		arguments.addAll(operand);
		var result = Invocation.of(arguments.toArray(String[]::new));
		assertEquals(0, result.exitCode(), result.err());
		result.json();
	}

	@Test
	void helpAndVersionAreAnswered() {
		assertTrue(Invocation.of("--help").out().contains("compare"));
		assertTrue(Invocation.of("help", "run").out().contains("--policy=POLICY"));
		assertTrue(Invocation.of("run", "--help").out().contains("on-fault"));
		assertTrue(Invocation.of("--version").out().startsWith("stagewalk "));
		assertTrue(Invocation.of("completion").out().contains("complete -F"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "frobnicate", "run", "run a b", "tables --frob", "run x --policy", "tables /no/such/folder",
			"run /no/such.scenario", "compare /no/such.scenario"})
	void badUsageIsTold(String line) {
		var result = Invocation.of(line.isEmpty() ? new String[0] : line.split(" "));
		assertEquals(2, result.exitCode(), line);
		assertEquals("", result.out());
		assertFalse(result.err().isBlank());
		assertFalse(result.err().contains("Exception"), result.err());
		assertFalse(result.err().contains("\tat "), result.err());
	}

	@Test
	void wrongOptionsNameWhatIsKnown() {
		var policy = Invocation.of("run", Invocation.DMA, "--policy", "on-falt");
		assertEquals(2, policy.exitCode());
		assertTrue(policy.err().contains("did you mean on-fault?"), policy.err());
		var smmu = Invocation.of("run", Invocation.DMA, "--smmu", "shared");
		assertEquals("--smmu: expected none, dom0-stage1 or shared-stage2", smmu.err().strip());
		assertEquals(2, Invocation.of("run", Invocation.DMA, "--xen", "forty").exitCode());
	}

	@Test
	void everyProblemOfAScenarioIsTold(@TempDir Path folder) throws IOException {
		var file = folder.resolve("bad.scenario");
		Files.writeString(file, "platform tables\nsmmu maybe\nbooot\n");
		var run = Invocation.of("run", file.toString());
		assertEquals(2, run.exitCode());
		assertEquals(List.of(file + ":1:10: expected a folder or a file of ACPI tables, found none at " + folder.resolve("tables"),
				file + ":2:6: expected none, dom0-stage1 or shared-stage2; the form is: smmu none|dom0-stage1|shared-stage2 [stall]",
				file + ":3:1: expected a statement; did you mean boot?", file + ":4:1: expected a statement boot somewhere; there is none"),
				run.err().lines().toList());
	}

	@Test
	void missingTablesAreTold(@TempDir Path folder) throws IOException {
		var file = folder.resolve("no-tables.scenario");
		Files.writeString(file, "platform tables\nboot\n");
		var run = Invocation.of("run", file.toString());
		assertEquals(2, run.exitCode());
		assertTrue(run.err().startsWith(file + ":1:10: expected a folder or a file of ACPI tables"), run.err());
	}

	@Test
	void aTableCutShortIsTold(@TempDir Path folder) throws IOException {
		Files.write(folder.resolve("dsdt.dat"), "DSDT\u0000\u0001".getBytes(StandardCharsets.ISO_8859_1));
		var tables = Invocation.of("tables", folder.toString());
		assertEquals(2, tables.exitCode());
		assertTrue(tables.err().contains("dsdt.dat") && tables.err().contains("expected"), tables.err());
	}

	@Test
	void damagedTableIsToldWithItsFolder(@TempDir Path folder) throws IOException {
		var file = folder.resolve("mcfg.dat");
		var bytes = Files.readAllBytes(Path.of(Invocation.TABLES, "mcfg.dat"));
		Files.write(file, Arrays.copyOf(bytes, 50));
		var regions = Invocation.of("regions", folder.toString());
		assertEquals(2, regions.exitCode());
		assertTrue(regions.err().startsWith(file + ": offset 0x4: "), regions.err());
	}

	@Test
	void whatIsNoTextIsToldWithItsOffset(@TempDir Path folder) throws IOException {
		var file = Files.write(folder.resolve("x.scenario"), new byte[] { 'b', 'o', 'o', 't', '\n', '#', (byte) 0xff });
		var run = Invocation.of("run", file.toString());
		assertEquals(2, run.exitCode());
		assertEquals(file + ":2:2: expected UTF-8 text, found byte 0xff at offset 6", run.err().strip());
		assertEquals(folder + ":1: expected a scenario, found a folder", Invocation.of("run", folder.toString()).err().strip());
	}
}
