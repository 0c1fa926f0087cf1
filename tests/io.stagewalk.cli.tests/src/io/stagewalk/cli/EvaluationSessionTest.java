package io.stagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.json.Json;
import io.stagewalk.json.JsonException;
import io.stagewalk.json.JsonReader;
import io.stagewalk.testing.Repository;

/** {@code stagewalk eval --step}: a method walked in the terminal, as a boot is. */
class EvaluationSessionTest {
	private static final String CALLS = program("methods/calls");

	private static String program(String name) {
		return Repository.root().resolve("tests/io.stagewalk.aml.tests/programs").resolve(name + ".aml").toString();
	}

	private static Transcript step(String commands, String... evaluation) {
		var arguments = new ArrayList<>(List.of("eval", "--step"));
		arguments.addAll(Arrays.asList(evaluation));
		var result = Invocation.with(commands, arguments.toArray(String[]::new));
		assertEquals(0, result.exitCode(), result.err());
		assertEquals("", result.err());
		return new Transcript(result.out());
	}

	@Test
	void aMethodIsWalkedStatementByStatement() {
		var told = step("s\nlist\nwhere\nprint\ns\nwhere\nc\nprint\n", CALLS, "FACT", "3");
		assertTrue(told.after("list").lines().anyMatch(line -> line.equals("->  10          If (Arg0 < 0x02)")), told::toString);
		assertTrue(told.after("where", 1).contains("#0  \\FACT  calls.dsl  calls.dsl:10"), told::toString);
		assertTrue(told.after("print", 1).contains("Arg0  0x3"), told::toString);
		assertTrue(told.after("s", 2).contains("[calls.dsl:10  If (Arg0 < 0x02)]"), told::toString);
		assertTrue(told.after("where", 2).contains("calls.dsl:14"), told::toString);
		assertTrue(told.after("c").contains("the end: result: 0x6"), told::toString);
		assertTrue(told.after("print", 2).contains("result  0x6"), told::toString);
	}

	@Test
	void aCallIsGoneIntoOverAndOutOf() {
		var told = step("s\ns\nnext\nback next\ns\nwhere\nfinish\nwhere\nback finish\nwhere\n", CALLS, "FACT", "3");
		assertEquals("2", told.prompts().get(2).split(" ")[0]);
		int behind = Integer.parseInt(told.prompts().get(3).split(" ")[0]);
		assertTrue(behind > 3, told::toString);
		assertEquals("2", told.prompts().get(4).split(" ")[0]);
		assertTrue(told.after("where", 1).contains("#1  \\FACT"), told::toString);
		assertFalse(told.after("where", 2).contains("#1  \\FACT"), told::toString);
		assertEquals(told.prompts().get(7), told.prompts().get(8), told::toString);
	}

	@Test
	void backIsTheMirrorOfForward() {
		var told = step("s 5\nbs 5\nc\nbc\ns\nundo\nredo\n", CALLS, "FACT", "4");
		assertEquals(told.prompts().get(0), told.prompts().get(2));
		assertEquals(told.prompts().get(0), told.prompts().get(4));
		assertEquals(told.prompts().get(4), told.prompts().get(6));
		assertEquals(told.prompts().get(5), told.prompts().get(7));
	}

	@Test
	void linesMethodsAndAccessesStop() {
		var told = step("b 14\nc\nprint\ndelete\nb FACT\nc\nc\nb 1\nb NONE\n", CALLS, "FACT", "3");
		assertTrue(told.after("c", 1).contains("breakpoint 1: 14"), told::toString);
		assertTrue(told.after("print").contains("Arg0  0x3"), told::toString);
		assertTrue(told.after("c", 2).contains("breakpoint 2: FACT"), told::toString);
		assertTrue(told.after("b 1").contains("line 1 of calls.dsl has none"), told::toString);
		assertTrue(told.after("b NONE").contains("this run enters no function NONE"), told::toString);
		var accesses = step("b access\nc\ndelete\nb access 0x20001\nc\n", program("fields/indexed"), "IDXW");
		assertTrue(accesses.after("c", 1).contains("write of 1 byte of SystemMemory at 0x20000 by \\IDX0"), accesses::toString);
		assertTrue(accesses.after("c", 2).contains("write of 1 byte of SystemMemory at 0x20001 by \\DAT0"), accesses::toString);
	}

	@Test
	void whatOnlyBootsHaveIsNoCommand() {
		var told = step("map\npolicy none\nhelp\n", CALLS, "FACT", "1");
		assertTrue(told.after("map").contains("expected a command, not map"), told::toString);
		assertTrue(told.after("policy none").contains("expected a command, not policy"), told::toString);
		assertFalse(told.after("help").contains("policy"), told::toString);
		assertTrue(told.after("help").contains("break|b LINE | METHOD | access [ADDRESS]"), told::toString);
	}

	@Test
	void aFailureIsTheEndAndItsMethodsAreLeft() {
		var told = step("c\nprint\nbs\nwhere\n", program("operands/add"), "PACK");
		assertTrue(told.after("c").contains("the end: failure: add.aml: DSDT+0x"), told::toString);
		assertTrue(told.after("print").contains("failure"), told::toString);
		assertTrue(told.after("where").contains("\\PACK"), told::toString);
	}

	@Test
	void asJsonEveryCommandGetsOneAnswer() throws JsonException {
		var commands = List.of("step 2", "break FACT", "continue", "where", "list", "print", "map", "frob");
		var result = Invocation.with(String.join("\n", commands) + "\nquit\n", "eval", "--step", "--json", CALLS, "FACT", "3");
		assertEquals(0, result.exitCode(), result.err());
		var answers = JsonReader.read("answers", "[" + result.out().replace("\n{", "\n,{") + "]");
		assertEquals(commands.size() + 1, ((Json.Array) answers).elements().size());
	}
}
