package io.stagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.stagewalk.json.Json;
import io.stagewalk.testing.Repository;

/** Every command says of a run in which Xen panics, or Dom0 dies, that it does. */
class DeadRunsTest {
	private static final Path EXAMPLES = Repository.example().getParent();
	private static final String PANIC = EXAMPLES.resolve("defects/xsdt-across-pages.scenario").toString();
	private static final String DEATH = EXAMPLES.resolve("discussion-2017/a-acpi-ioremap.scenario").toString();

	@Test
	void comparedPoliciesAreFollowedByThoseThatEndBeforeTheirTime() {
		var panicked = Invocation.of("compare", PANIC, "--policy", "none,on-fault").lines();
		assertEquals(List.of("none: Xen panicked", "on-fault: Xen panicked"), panicked.subList(panicked.size() - 2, panicked.size()));
		var died = Invocation.of("compare", DEATH, "--policy", "on-fault,acpi-ioremap").lines();
		assertEquals("acpi-ioremap: Dom0 died", died.getLast());
		assertTrue(died.stream().noneMatch(line -> line.startsWith("on-fault:")), died.toString());
	}

	@Test
	void aRecommendationOfADeadRunDoesNotSayThatAllIsWell() {
		var panic = Invocation.of("recommend", PANIC, "--smmu", "shared-stage2");
		assertEquals(1, panic.exitCode());
		assertEquals("nothing: no mapping made ahead would make more transfers safe", panic.lines().getFirst());
		assertTrue(panic.lines().getLast().startsWith("Xen panics in this run, whatever is mapped for devices: a data abort at EL2"), panic.out());
	}

	@Test
	void anExplorationNamesWhoDied() throws Exception {
		var explored = Invocation.of("explore", PANIC);
		assertEquals(1, explored.exitCode());
		assertTrue(explored.lines().getFirst().endsWith("boot: Xen panics after 0 moves, step 284"), explored.out());
		var json = (Json.Object) Invocation.of("explore", PANIC, "--json").json();
		assertEquals(Optional.of(Json.truth(false)), json.member("complete"));
	}
}
