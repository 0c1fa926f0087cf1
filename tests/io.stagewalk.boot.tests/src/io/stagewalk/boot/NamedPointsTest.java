package io.stagewalk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.stagewalk.scenario.Problem;
import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.testing.Repository;

/** A function that a scenario names and no boot comes through is told before anything runs. */
class NamedPointsTest {
	private static final String START = "expected a function that the boot passes through, such as acpi_scan_init or bert_init; found ";

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			expect order acpi_inti before bert_init           | 14 | acpi_inti; did you mean acpi_init?
			expect order acpi_init before bert_inti           | 31 | bert_inti; did you mean bert_init?
			expect try_map_mimo maps 0x04000000               |  8 | try_map_mimo; did you mean try_map_mmio?
			expect edu maps 0x04000000                        |  8 | edu
			before bert_inti: expect booted                   |  8 | bert_inti; did you mean bert_init?
			after bert_inti: cpu 0 read 0x04000000 4          |  7 | bert_inti; did you mean bert_init?
			""")
	void isToldWhereItStands(String line, int column, String found) {
		assertEquals(List.of(new Place(3, column, START + found)), problems(line));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			xen 4.12    | after create_dom0: expect booted                    |  7 | create_dom0, which is there from 4.16 on, and not in Xen 4.12
			xen 4.7     | before try_map_mmio: cpu 0 read 0x04000000 4        |  8 | try_map_mmio, which is there from 4.9 on, and not in Xen 4.7
			xen 4.16    | expect order try_decode_instruction before bert_init | 14 | try_decode_instruction, which is there from 4.17 on, and not in Xen 4.16
			""")
	void thatThisVersionHasNotIsTold(String version, String line, int column, String found) {
		assertEquals(List.of(new Place(4, column, START + found)), problems(line, version + "\n"));
	}

	@Test
	void onAnotherXenAnExpectationIsNotedAndAnActionRefused() throws Exception {
		var expecting = scenario("boot\nexpect try_map_mmio maps 0x04000000").withXen("4.7");
		assertTrue(expecting.notes().contains("line 3: " + START + "try_map_mmio, which is there from 4.9 on, and not in Xen 4.7"),
				expecting.notes().toString());
		var acting = scenario("pci 0000:00:03.0 edu\nboot\nbefore try_map_mmio: dma edu read 0x04000000 4");
		assertEquals(START + "try_map_mmio, which is there from 4.9 on, and not in Xen 4.7",
				assertThrows(ScenarioException.class, () -> acting.withXen("4.7")).problems().getFirst().message());
	}

	/** What acts in a run has the name of a device, or one of the model's own. */
	@ParameterizedTest
	@CsvSource({ "expect order edu before bert_init", "expect order map_up_front before acpi_init", "expect driver maps 0x04000000",
			"expect order DMA before bert_init" })
	void whatActsIsKnown(String line) throws Exception {
		scenario("pci 0000:00:03.0 edu\nboot\n" + line);
	}

	@Test
	void aCpuThatIsNotThereIsToldOnce() {
		assertEquals(List.of(new Place(4, 5, "expected a CPU's number from 0 to 3, as cpus 4 says")),
				problems("cpu 7 read 0x04000000 4", "cpus 4\n"));
	}

	@Test
	void aPolicyThatStandsTwiceIsRefused() throws Exception {
		assertEquals(List.of(new Place(2, 8, "expected each policy once; found none twice in none+on-fault+none")),
				problems("", "policy none+on-fault+none\n"));
		var boot = scenario("boot");
		assertEquals("expected each policy once; found none twice in none+none",
				assertThrows(ScenarioException.class, () -> boot.withPolicy("none+none")).problems().getFirst().message());
	}

	private record Place(int line, int column, String message) {
		Place(Problem problem) {
			this(problem.line(), problem.column(), problem.message());
		}
	}

	private static List<Place> problems(String line) {
		return problems(line, "");
	}

	private static List<Place> problems(String line, String settings) {
		return assertThrows(ScenarioException.class, () -> scenario(settings + "boot\n" + line)).problems().stream().map(Place::new).toList();
	}

	private static BootScenario scenario(String lines) throws Exception {
		return BootScenario.of(Repository.example().resolve("named.scenario"), "platform tables\n" + lines + "\n");
	}
}
