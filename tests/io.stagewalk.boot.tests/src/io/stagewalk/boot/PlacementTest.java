package io.stagewalk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.testing.Seeds;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.End;
import io.stagewalk.trace.Frame;
import io.stagewalk.trace.Function;
import io.stagewalk.trace.StepText;
import io.stagewalk.trace.Trace;

/** A statement placed at a point of the boot happens there, on the stack of whoever came through. */
class PlacementTest {

	@Test
	void beforeAFunctionMeansInItsCallersTurn() throws Exception {
		var trace = withLine("before acpi_scan_init: cpu 0 read 0x60000000 4");
		var names = functions(trace);
		int access = names.lastIndexOf("readl");
		assertTrue(access > 0 && access < names.indexOf("pci_scan_child_bus"));
		assertTrue(access > names.lastIndexOf("acpi_iort_init"));
		assertTrue(stack(trace, access).contains("acpi_scan_init < acpi_init < start_kernel"), stack(trace, access));
	}

	@Test
	void afterAFunctionMeansWhenItHasReturned() throws Exception {
		var trace = withLine("after acpi_scan_init: cpu 0 read 0x60000000 4");
		var names = functions(trace);
		assertTrue(names.lastIndexOf("readl") > names.lastIndexOf("pci_scan_child_bus"));
	}

	@Test
	void deviceActsInTheMiddleOfTheBoot() throws Exception {
		var trace = withLine("before pci_scan_slot: dma edu read 0x60000000 64");
		int transfer = IntStream.range(0, trace.size()).filter(i -> trace.step(i).effect() instanceof Effect.Transferred)
				.findFirst().orElseThrow();
		assertEquals("Device edu", trace.step(transfer).actor().label());
		assertTrue(transfer < functions(trace).indexOf("run_init_process"));
		assertEquals(1, IntStream.range(0, transfer).filter(i -> trace.step(i).function().name().equals("edu")).count(),
				"only before the first of many calls");
	}

	@Test
	void kernelDiesOfAnAbortThatAProcessSurvives() throws Exception {
		var inKernel = withLine("policy none", "after acpi_boot_table_init: cpu 0 read 0x04000000 4");
		assertEquals(End.DIED, inKernel.end());
		var inProcess = withLine("policy map-all", "cpu 0 read 0xfffffffff000 4");
		assertEquals(End.COMPLETE, inProcess.end());
		assertTrue(functions(inProcess).contains("readl"));
	}

	@Test
	void pointThatTheBootDoesNotKnowIsRefusedWithTheOneThatWasMeant() {
		var refused = assertThrows(ScenarioException.class, () -> withLine("before acpi_scan_int: cpu 0 read 0x60000000 4"));
		assertTrue(refused.getMessage().contains("did you mean acpi_scan_init?"), refused.getMessage());
	}

	@Test
	void pointThatIsNeverReachedIsTold() throws Exception {
		var trace = withLine("before __ghes_panic: cpu 0 read 0x60000000 4");
		var told = IntStream.range(0, trace.size()).mapToObj(i -> StepText.effect(trace.step(i).effect()))
				.filter(text -> text.contains("never came through __ghes_panic")).count();
		assertEquals(1, told);
	}

	@Test
	void functionOfXenWithTheSameNameIsNotMeant() throws Exception {
		var trace = withLine("after acpi_boot_table_init: cpu 0 read 0x60000000 4");
		int access = functions(trace).lastIndexOf("readl");
		assertEquals("readl < driver < acpi_boot_table_init < setup_arch < start_kernel", stack(trace, access));
	}

	@Test
	void deviceActsWhileXenHandlesAFault() throws Exception {
		var trace = withLine("before try_map_mmio: dma edu read 0x60000000 64");
		int transfer = transfer(trace);
		assertEquals("DMA < edu", stack(trace, transfer));
		assertTrue(trace.stateAt(transfer).stack(new Actor.Hypervisor(0)).toString()
				.startsWith("driver < try_map_mmio < do_trap_stage2_abort_guest"));
		assertTrue(functions(trace).indexOf("try_map_mmio") > transfer - 5, "the first call is meant");
	}

	@Test
	void functionThatIsTrappedIntoIsAPointToo() throws Exception {
		var trace = withLine("before do_trap_stage2_abort_guest: dma edu read 0x60000000 64");
		assertTrue(functions(trace).indexOf("do_trap_stage2_abort_guest") > transfer(trace) - 5);
		assertTrue(missed(trace, "before do_trap_stage2_abort_guest: dma edu read 0x60000000 64").isEmpty());
	}

	@Test
	void deviceActsBeforeThereIsADomain() throws Exception {
		var line = "before start_xen: dma edu read 0x60000000 64";
		var trace = withLine(line);
		assertTrue(transfer(trace) < functions(trace).indexOf("p2m_init"));
		assertTrue(trace.stateAt(transfer(trace)).p2m().isEmpty());
	}

	@Test
	void cpuInWhosePlaceXenRunsCannotAct() throws Exception {
		var line = "before try_map_mmio: cpu 0 read 0x60000000 4";
		assertEquals(List.of("whenever the run came through try_map_mmio, Xen ran in place of Dom0's CPU 0"), missed(withLine(line), line));
	}

	@Test
	void anotherCpuActsWhileXenRuns() throws Exception {
		var line = "before bert_init: cpu 1 read 0x60000000 4";
		assertEquals(List.of(), missed(withLine(line), line));
	}

	@Test
	void cpuCannotActBeforeDom0Runs() throws Exception {
		var line = "after create_dom0: cpu 0 read 0x60000000 4";
		assertEquals(List.of("whenever the run came through create_dom0, Xen ran in place of Dom0's CPU 0"), missed(withLine(line), line));
	}

	@Test
	void statementAtAPointThatIsNeverReachedIsMissed() throws Exception {
		var line = "before __ghes_panic: dma edu read 0x60000000 64";
		assertEquals(List.of("the run never came through __ghes_panic"), missed(withLine(line), line));
	}

	/** What a frame is called is what a point is called. */
	@Test
	void everyFunctionThatExamplesComeThroughIsAPoint() throws Exception {
		int functions = 0;
		for (var example : Examples.every()) {
			var scenario = BootScenario.load(example);
			var points = Set.copyOf(scenario.points().all());
			var trace = Examples.run(scenario);
			var seen = IntStream.range(0, trace.size()).boxed().flatMap(i -> trace.step(i).stack().frames().stream())
					.map(Frame::function).filter(PlacementTest::isC).collect(Collectors.toSet());
			functions += seen.size();
			seen.removeAll(points);
			assertEquals(Set.of(), seen, example.toString());
		}
		assertTrue(functions > 1000, "functions: " + functions);
	}

	/** However it was come to: by a call, by a trap, or by a function that goes on as it. */
	@Test
	void everyFunctionThatARunComesThroughIsReachedFromBothSides() throws Exception {
		var run = withLine("cpu 0 read 0x04000000 4");
		var names = IntStream.range(0, run.size()).boxed().flatMap(i -> run.step(i).stack().frames().stream()).map(Frame::function)
				.filter(PlacementTest::isC).map(Function::name).distinct().sorted().toList();
		assertTrue(names.size() > 100, "functions: " + names.size());
		Seeds.check(8, random -> {
			for (var side : List.of("before ", "after ")) {
				var line = side + names.get(random.nextInt(names.size())) + ": dma edu read 0x60000000 64";
				assertEquals(List.of(), missed(withLine(line, "cpu 0 read 0x04000000 4"), line), line);
			}
		});
	}

	@Test
	void cpuThatTheMachineDoesNotHaveIsRefused() throws Exception {
		var file = Examples.file(Examples.DMA);
		var refused = assertThrows(ScenarioException.class,
				() -> BootScenario.of(file, "platform tables\nboot\ncpu 7 read 0x60000000 4\n"));
		assertTrue(refused.getMessage().contains("expected a CPU from 0 to 1, found 7"), refused.getMessage());
	}

	@Test
	void secondCpuHasAStackOfItsOwn() throws Exception {
		var trace = withLine("cpu 1 read 0x60000000 4");
		int access = functions(trace).lastIndexOf("readl");
		assertEquals("Dom0 CPU 1", trace.step(access).actor().label());
		assertEquals("readl < driver", stack(trace, access));
	}

	@Test
	void aHypercallByItselfMapsAndLinuxDoesNot() throws Exception {
		var trace = withLine("policy none", "cpu 1 map 0x04000000 0x2000");
		var last = IntStream.range(0, trace.size()).filter(i -> trace.step(i).effect() instanceof Effect.Mapped).max().orElseThrow();
		assertTrue(stack(trace, last).contains("do_memory_op"), stack(trace, last));
		assertEquals("Xen", trace.step(last).actor().label());
	}

	/** No method in AML, whose file is a table. */
	private static boolean isC(Function function) {
		return function.file().contains("/");
	}

	private static int transfer(Trace trace) {
		return IntStream.range(0, trace.size()).filter(i -> trace.step(i).effect() instanceof Effect.Transferred).findFirst().orElseThrow();
	}

	/** Why a line was not carried out. */
	private static List<String> missed(Trace trace, String line) throws Exception {
		var boot = BootScenario.of(Examples.file(Examples.DMA), head() + line + "\n");
		return Placements.of(boot, trace).missed().stream().flatMap(placed -> placed.missed().stream()).toList();
	}

	private static String stack(Trace trace, int step) {
		return trace.step(step).stack().toString();
	}

	private static List<String> functions(Trace trace) {
		return IntStream.range(0, trace.size()).mapToObj(i -> trace.step(i).function().name()).toList();
	}

	private static String head() throws IOException {
		var text = Files.readString(Examples.file(Examples.DMA));
		return text.substring(0, text.indexOf("\nboot\n") + "\nboot\n".length());
	}

	/** The main example up to its boot, with other statements after it; a policy given first takes the place of its own. */
	private static Trace withLine(String... lines) throws Exception {
		var file = Examples.file(Examples.DMA);
		boolean named = lines[0].startsWith("policy ");
		var policy = named ? lines[0].substring("policy ".length()) : "on-fault";
		var rest = String.join("\n", List.of(lines).subList(named ? 1 : 0, lines.length));
		return Examples.run(BootScenario.of(file, head() + rest + "\n").withPolicy(policy));
	}
}
