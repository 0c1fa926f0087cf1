package io.stagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.stagewalk.json.Json;

/** The orders that fail, told to people and to programs, and opened. */
class ExploreCommandTest {

	@Test
	void tellsTheShortestOrderOfEachKind() {
		var explored = Invocation.of("explore", Invocation.DMA);
		assertEquals(1, explored.exitCode(), explored.err());
		assertTrue(explored.lines().getFirst().matches("1  line \\d+, Device edu: F_TRANSLATION after 1 move, step \\d+"), explored.out());
		assertTrue(explored.out().contains("every order that makes a difference was tried"), explored.out());
		assertEquals("2 kinds of failure", explored.lines().getLast());
	}

	@Test
	void saysSoInJson() throws Exception {
		var json = (Json.Object) Invocation.of("explore", Invocation.DMA, "--json").json();
		var findings = (Json.Array) json.member("findings").orElseThrow();
		assertEquals(2, findings.elements().size());
		assertEquals(Optional.of(Json.text("F_TRANSLATION")), ((Json.Object) findings.elements().getFirst()).member("what"));
	}

	@Test
	void noneFailsWhereAllIsMapped() {
		var explored = Invocation.of("explore", Invocation.DMA, "--policy", "map-all");
		assertEquals(0, explored.exitCode(), explored.out());
		assertEquals("none fails", explored.lines().getLast());
	}

	@Test
	void anUnfinishedSearchIsNoProof() {
		var explored = Invocation.of("explore", Invocation.DMA, "--policy", "map-all", "--states", "1");
		assertEquals(1, explored.exitCode(), explored.out());
		assertTrue(explored.out().contains("not all orders were tried"), explored.out());
	}

	@Test
	void aFindingIsWalkedThroughLikeAnyRun() {
		var stepped = Invocation.with("step\nback step\nquit\n", "explore", Invocation.DMA, "--open", "1");
		assertEquals(0, stepped.exitCode(), stepped.err());
		assertTrue(stepped.out().contains("DMA FAILS"), stepped.out());
		var missing = Invocation.of("explore", Invocation.DMA, "--open", "9");
		assertEquals(2, missing.exitCode());
		assertTrue(missing.err().contains("from 1 to 2"), missing.err());
	}
}
