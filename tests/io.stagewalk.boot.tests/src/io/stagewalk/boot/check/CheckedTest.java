package io.stagewalk.boot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.stagewalk.boot.BootScenario;
import io.stagewalk.memory.Progress;
import io.stagewalk.testing.Repository;
import io.stagewalk.trace.Budget;
import io.stagewalk.trace.Trace;

/** What is expected of the main example, in which a device reads a page before and after a CPU has touched it. */
class CheckedTest {
	private static final String WHAT_HAPPENS = """
			cpu 0 ioremap 0x04000000 0x1000
			expect not mapped 0x04000000
			dma edu read 0x04000000 64
			expect dma edu fails
			cpu 0 read 0x04000000 4
			dma edu read 0x04000000 64
			""";

	@ParameterizedTest
	@ValueSource(strings = {"mapped 0x04000000", "mapped 0x04000000..0x04000fff -> 0x04000000 rw type mmio_direct_c",
			"mapped 0x60000000..0x60ffffff -> 0x60000000 rw type ram_rw memory normal-wb", "not mapped 0x04003000..0x0400ffff",
			"fault", "fault at 0x04000000", "fault at 0x04000000 by cpu 0 count 1", "no fault at 0x04000000 by cpu 1",
			"no fault at 0x04003000..0x0400ffff", "event", "event F_TRANSLATION", "event F_TRANSLATION of edu at 0x04000000 count 1",
			"no event F_PERMISSION", "no event at 0x04001000", "dma edu works", "dma edu works at 0x04000000..0x04000fff", "booted",
			"failed-transfers 1", "failed-transfers = 1", "hypercalls <= 100", "hypercalls >= 1", "pages-mapped-by fault >= 1",
			"pages-mapped-by hypercall 0", "order acpi_init before run_init_process", "try_map_mmio maps 0x04000000",
			"readl maps 0x04000000"})
	void holds(String expectation) throws Exception {
		assertEquals(List.of(Verdict.HOLDS), List.of(last(WHAT_HAPPENS + "expect " + expectation)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			mapped 0x04000000..0x04003000                      | 0x04003000 is not mapped
			mapped 0x04000000 -> 0x04001000                    | 0x04000000 is mapped to 0x04000000
			mapped 0x04000000 ro                               | 0x04000000 is mapped with S2AP 3
			mapped 0x04000000 type ram_rw                      | 0x04000000 is mapped as mmio_direct_c
			mapped 0x04000000 memory device-nGnRE              | 0x04000000 is mapped as normal-wb
			not mapped 0x03000000..0x04001000                  | 0x04000000 is mapped, as mmio_direct_c
			fault at 0x04003000                                | there was no such stage-2 fault
			fault at 0x04000000 count 2                        | there were 1 such stage-2 faults
			no event                                           | there were 1 such events
			dma edu fails                                      | 0x04000000
			dma edu works at 0x05000000                        | edu made no such transfer
			died                                               | Dom0 lives
			failed-transfers 0                                 | there are 1
			order run_init_process before acpi_init            | acpi_init came first
			order acpi_init before __ghes_panic                | never came through __ghes_panic
			xenmem_add_to_physmap_one maps 0x04000000          | it was mapped by
			try_map_mmio maps 0x05000000                       | nobody mapped 0x05000000
			try_map_mmio maps 0x04000000 before edu touches it | it is touched before it is mapped
			try_map_mmio maps 0x04000000 before cpu 1 touches  | never touched so
			""")
	void fails(String expectation, String found) throws Exception {
		var verdict = last(WHAT_HAPPENS + "expect " + expectation);
		assertTrue(verdict instanceof Verdict.Fails fails && fails.found().contains(found), verdict::toString);
	}

	@Test
	void anExpectationIsHeldWhereItsLineStands() throws Exception {
		var verdicts = checked("on-fault", WHAT_HAPPENS).stream().map(Checked::verdict).toList();
		assertEquals(List.of(Verdict.HOLDS, Verdict.HOLDS), verdicts);
	}

	@Test
	void aPlacedExpectationIsHeldAtItsPoint() throws Exception {
		var verdicts = checked("map-all", "before start_kernel: expect mapped 0x04000000\nbefore setup_virt_paging: expect mapped 0x04000000\n"
				+ "after run_init_process: expect booted\nafter __ghes_panic: expect booted\n").stream().map(Checked::verdict).toList();
		assertEquals(List.of(Verdict.HOLDS, Verdict.fails("Dom0 has no stage 2 yet"), Verdict.HOLDS,
				Verdict.fails("the run never came through __ghes_panic")), verdicts);
	}

	/** What stands above has happened, what stands below has not. */
	@ParameterizedTest
	@ValueSource(strings = { "before bert_init", "after acpi_scan_init", "before start_kernel" })
	void expectationsAndStatementsOfOnePointKeepTheOrderOfTheirLines(String point) throws Exception {
		var lines = String.join("\n", point + ": expect not mapped 0x04000000", point + ": cpu 0 map 0x04000000 0x1000",
				point + ": expect mapped 0x04000000", point + ": expect not mapped 0x04008000", point + ": cpu 0 map 0x04008000 0x1000",
				point + ": expect mapped 0x04008000") + "\n";
		assertEquals(Collections.nCopies(4, Verdict.HOLDS), checked("on-fault", lines).stream().map(Checked::verdict).toList());
	}

	@Test
	void aFailureNamesTheStepThatShowsIt() throws Exception {
		var trace = run("on-fault", WHAT_HAPPENS);
		var boot = load("on-fault", WHAT_HAPPENS + "expect no event\n");
		var verdict = (Verdict.Fails) Checked.of(boot, trace).getLast().verdict();
		assertEquals("edu", trace.step(verdict.step().getAsInt()).actor().label().replace("Device ", ""));
	}

	@Test
	void deathIsExpectedOrNot() throws Exception {
		var death = "after acpi_boot_table_init: cpu 0 read 0x04000000 4\n";
		assertEquals(List.of(Verdict.HOLDS), checked("none", death + "expect died because \"injects an abort\"").stream()
				.map(Checked::verdict).toList());
		var because = checked("none", death + "expect died because \"old age\"").getFirst().verdict();
		assertTrue(because instanceof Verdict.Fails fails && fails.found().startsWith("Dom0 dies: "), because::toString);
		assertEquals(List.of(true, false), List.of(endsWell(death + "expect died"), endsWell(death + "expect booted")));
	}

	private static boolean endsWell(String lines) throws Exception {
		return Checked.endsAsExpected(load("none", lines).scenario(), run("none", lines));
	}

	private static Verdict last(String lines) throws Exception {
		return checked("on-fault", lines).getLast().verdict();
	}

	private static List<Checked> checked(String policy, String lines) throws Exception {
		return Checked.of(load(policy, lines), run(policy, lines));
	}

	private static Trace run(String policy, String lines) throws Exception {
		return load(policy, lines).run(Budget.DEFAULT, Progress.NONE);
	}

	/** The main example up to its boot, with other statements after it. */
	private static BootScenario load(String policy, String lines) throws Exception {
		var file = Repository.example().resolve("dma-before-touch.scenario");
		var text = Files.readString(file);
		var head = text.substring(0, text.indexOf("\nboot\n") + "\nboot\n".length());
		return BootScenario.of(file, head + lines + "\n").withPolicy(policy);
	}
}
