package io.stagewalk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.scenario.Problem;
import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.testing.Repository;

/** What is wrong with a scenario is told with line and column, and all at once: words that cannot be read, names that are not known. */
class ScenarioProblemsTest {
	@TempDir
	private Path folder;

	@Test
	void namesThatAreNotKnownAreToldTogetherWithWordsThatCannotBeRead() {
		var problems = problems("platform tables", "xen 3.0", "policy on-falt", "linux 2.6", "boot",
				"  before acpi_scan_int: cpu 0 read 0x60000000 4", "cpu 0 raed 0x60000000 4");
		assertEquals(List.of("2:5+3", "3:8+7", "4:7+3", "6:10+14", "7:7+4"), problems.stream().map(ScenarioProblemsTest::place).toList());
		problems.forEach(problem -> assertTrue(problem.message().startsWith("expected "), problem.message()));
	}

	@Test
	void whatTheTablesLackIsToldTogetherWithNamesThatAreNotKnown() {
		var problems = problems("platform tables", "policy nobody", "transform drop IORT", "smmu shared-stage2", "boot");
		assertEquals(List.of("2:8+6", "4:6+13"), problems.stream().map(ScenarioProblemsTest::place).toList());
		assertTrue(problems.getLast().message().startsWith("expected an IORT that leads devices to SMMUs"), problems.getLast().message());
	}

	@Test
	void missingTablesAreToldWhereTheyAreNamed() {
		var problems = problems("  platform \"no such folder\"", "initrd-table nowhere.aml", "policy nobody", "boot");
		assertEquals(List.of("1:12+16", "2:14+11", "3:8+6"), problems.stream().map(ScenarioProblemsTest::place).toList());
	}

	@Test
	void tooManyCpusAndAddressesThatAreTooLongHaveAPlace() {
		assertEquals(List.of("2:6+1"), problems("platform " + Repository.root().resolve("examples/qemu-virt-gicv2/tables"), "cpus 9", "boot").stream()
				.map(ScenarioProblemsTest::place).toList());
		assertEquals(List.of("3:1+25"), problems("platform tables", "pa-bits 32", "memory 0x400000000000 0x1 ", "boot").stream()
				.map(ScenarioProblemsTest::place).toList());
	}

	@Test
	void halfADescriptionOfAMachineIsNotAccusedOfWhatItsOtherHalfSays() {
		var problems = problems("platform tables", "smmu shared-stage2", "cpus many", "boot", "cpu 1 read 0x60000000 4");
		assertEquals(List.of("3:6+4"), problems.stream().map(ScenarioProblemsTest::place).toList());
	}

	@Test
	void aByteOrderMarkIsPassedOver() throws Exception {
		var file = folder.resolve("marked.scenario");
		Files.writeString(file, "\ufeffplatform " + Repository.example().resolve("tables") + "\nboot\n");
		assertEquals(2, BootScenario.load(file).scenario().statements().size());
	}

	@Test
	void aByteThatIsNoUtf8HasAColumn() throws Exception {
		var file = folder.resolve("latin.scenario");
		Files.write(file, new byte[] { '#', '\n', '#', ' ', (byte) 0xe4, '\n' });
		var problem = assertThrows(ScenarioException.class, () -> BootScenario.load(file)).problems().getFirst();
		assertEquals("2:3+0", place(problem));
	}

	private static String place(Problem problem) {
		return problem.line() + ":" + problem.column() + "+" + problem.length();
	}

	private static List<Problem> problems(String... lines) {
		var file = Repository.example().resolve("wrong.scenario");
		return assertThrows(ScenarioException.class, () -> BootScenario.of(file, String.join("\n", lines) + "\n")).problems();
	}
}
