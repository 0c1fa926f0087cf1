package io.stagewalk.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.scenario.text.ScenarioSource;

/** A scenario with a million ranges can be read, changed and read line by line. */
class MillionLinesTest {
	private static final int RANGES = 1_000_000;

	@Test
	void isReadAndChanged() throws Exception {
		var text = new StringBuilder("platform t\n");
		for (int i = 0; i < RANGES; i++) {
			text.append("memory 0x").append(Integer.toHexString(8 * i)).append(" 1\n");
		}
		text.append("boot\n");
		assertEquals(RANGES + 2, Scenario.parse("x", text.toString()).statements().size());
		var source = ScenarioSource.of("x", text.toString());
		var edited = new Edit.Replace(RANGES / 2, "memory 0xfff000 2").apply(source);
		assertEquals(1, edited.splices().size());
		assertEquals(List.of(1, 1), List.of(edited.splices().getFirst().removed().size(), edited.splices().getFirst().added().size()));
		var said = (Reading.Said) Reading.of(edited.after(), RANGES / 2);
		assertEquals(2, ((Statement.Memory) said.statement()).value());
	}
}
