package io.stagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import io.stagewalk.testing.Repository;

/** {@code stagewalk check examples}: what the examples say is so. */
class ExampleScenariosTest {

	@Test
	void whatTheExamplesExpectHolds() {
		var check = Invocation.of("check", Repository.root().resolve("examples").toString());
		assertEquals(0, check.exitCode(), check.out() + check.err());
	}
}
