package io.stagewalk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.testing.Repository;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.End;
import io.stagewalk.trace.Trace;

/** Linux brings up the CPUs that Xen gives Dom0, as far as its command line lets it. */
class SecondaryCpusTest {

	@ParameterizedTest
	@CsvSource({ "quiet, 1", "maxcpus=1, 0", "maxcpus=0, 0", "maxcpus=2, 1", "maxcpus=1 maxcpus=4, 1", "nr_cpus=1, 0", "nr_cpus=0, 1",
			"nosmp, 0", "maxcpus=some, 1", "init=/x -- maxcpus=1, 1" })
	void asManyAsTheCommandLineLets(String commandLine, int secondary) throws Exception {
		assertEquals(secondary, started(boot("cpus 2\nlinux-command-line \"" + commandLine + "\"")).size());
	}

	@Test
	void xenStartsEachAndItSetsItsRedistributorUp() throws Exception {
		var trace = boot("cpus 3");
		assertEquals(List.of("vCPU 1 may run", "vCPU 2 may run"), started(trace));
		assertEquals(List.of(0x080a_0014L, 0x080c_0014L, 0x080e_0014L), IntStream.range(0, trace.size()).mapToObj(trace::step)
				.filter(step -> step.effect() instanceof Effect.Aborted)
						.map(step -> ((Effect.Aborted) step.effect()).fault().ipa().orElseThrow().value())
				.filter(at -> (at & 0x1_ffff) == 0x14).distinct().toList());
	}

	@Test
	void cpuThatTheCommandLineKeepsOffIsRefused() {
		var refused = assertThrows(ScenarioException.class, () -> BootScenario.of(Examples.file(Examples.DMA),
				"platform tables\ncpus 4\nlinux-command-line \"maxcpus=2\"\nboot\ncpu 2 read 0x60000000 4\n"));
		assertTrue(refused.getMessage().contains("expected a CPU from 0 to 1, which are those that the kernel's command line lets come up, found 2"),
				refused.getMessage());
	}

	@Test
	void noMoreThanXenGivesADomain() throws Exception {
		var tables = Repository.real().resolve("tables/v7-efi-gicv3-512cpu");
		var file = Path.of("plain.scenario").toAbsolutePath();
		var boot = BootScenario.of(file, "platform " + file.getParent().relativize(tables) + "\nboot\n");
		assertTrue(boot.notes().contains("the host has 512 CPUs, and Xen gives a domain 128 at most"), boot.notes().toString());
		var trace = Examples.run(boot);
		assertEquals(End.COMPLETE, trace.end());
		assertEquals(127, started(trace).size());
	}

	@Test
	void moreThanAGicv2ServesIsRefused() {
		var refused = assertThrows(ScenarioException.class, () -> BootScenario.of(Repository.root().resolve("examples/qemu-virt-gicv2/x.scenario"),
				"platform tables\ncpus 9\nboot\n"));
		assertTrue(refused.getMessage().contains("expected 1 to 8 CPUs"), refused.getMessage());
	}

	private static Trace boot(String lines) throws Exception {
		return Examples.run(BootScenario.of(Examples.file(Examples.DMA), "platform tables\npa-bits 44\n" + lines + "\nboot\n"));
	}

	/** What Xen noted of CPUs that it started, in order. */
	private static List<String> started(Trace trace) {
		return IntStream.range(0, trace.size()).mapToObj(trace::step).filter(step -> step.function().name().equals("do_common_cpu_on"))
				.map(step -> ((Effect.Noted) step.effect()).text()).toList();
	}
}
