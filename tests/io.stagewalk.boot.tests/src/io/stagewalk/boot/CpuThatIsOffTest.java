package io.stagewalk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.stagewalk.testing.Repository;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Trace;

/** A CPU that Linux has not started executes nothing. */
class CpuThatIsOffTest {
	private static final Actor CPU = new Actor.DomainCPU(0, 3);

	@Test
	void itsStatementsBeforeItStartsAreNotCarriedOut() throws Exception {
		var boot = scenario("after acpi_boot_table_init: cpu 3 ioremap 0x04000000 0x1000\nboot");
		var trace = Examples.run(boot);
		assertEquals(List.of(Optional.of("whenever the run came through acpi_boot_table_init, Dom0's CPU 3 was still off")),
				Placements.of(boot, trace).statements().stream().map(Placements.Placed::missed).toList());
		assertEquals("secondary_start_kernel", first(trace));
	}

	@Test
	void afterItHasStartedTheyAre() throws Exception {
		var boot = scenario("before bert_init: cpu 3 ioremap 0x04000000 0x1000\nboot\ncpu 3 read 0x04000000 4");
		var trace = Examples.run(boot);
		assertEquals(List.of(), Placements.of(boot, trace).missed());
		assertEquals(2, trace.step(trace.size() - 1).actor().equals(CPU) ? 0 : Touched.steps(trace,
				step -> step.actor().equals(CPU) && step.stack().source().isPresent()).stream()
						.map(step -> step.stack().source()).distinct().count());
	}

	/** The same function is called again by the CPU that starts: then it can act. */
	@Test
	void theFirstCallAtWhichItIsOnIsMeant() throws Exception {
		var boot = scenario("before gic_cpu_init: cpu 3 ioremap 0x04000000 0x1000\nboot");
		var trace = Examples.run(boot);
		assertEquals(List.of(), Placements.of(boot, trace).missed());
		assertEquals("secondary_start_kernel", first(trace));
		assertTrue(trace.size() > 1000);
	}

	private static String first(Trace trace) {
		return Touched.steps(trace, step -> step.actor().equals(CPU)).getFirst().function().name();
	}

	private static BootScenario scenario(String lines) throws Exception {
		return BootScenario.of(Repository.example().resolve("off.scenario"), "platform tables\ncpus 4\n" + lines + "\n");
	}
}
