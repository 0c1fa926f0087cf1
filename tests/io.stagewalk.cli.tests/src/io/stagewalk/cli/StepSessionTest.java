package io.stagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.json.Json;
import io.stagewalk.json.JsonException;
import io.stagewalk.json.JsonReader;

class StepSessionTest {

	@Test
	void theStoryOfTheTransferBeforeTheTouch() {
		var told = new Transcript(step("""
				break 75
				continue
				list
				next
				next
				break 78
				continue
				where
				walk 0x04000000
				next
				next
				walk 0x04000000
				map 0x04000000
				break 81
				continue
				finish
				"""));
		assertTrue(told.after("list").contains("->  75  dma edu read 0x04000000 64"));
		assertTrue(told.after("next", 2).contains("F_TRANSLATION"), told::toString);
		assertTrue(told.after("continue", 2).contains("breakpoint 2: 78"));
		assertTrue(told.after("where").contains("#0  driver"));
		assertTrue(told.after("walk 0x04000000").contains("translation fault at level 1, IPA 0x04000000"));
		assertTrue(told.after("next", 3).contains("maps IPA 0x04000000"), told::toString);
		assertTrue(told.after("walk 0x04000000", 2).contains("IPA 0x04000000 -> PA 0x04000000"));
		assertTrue(told.after("map 0x04000000").contains("0x04000000..0x04000fff  0x04000000"));
		assertTrue(told.after("finish").contains("DMA read 0x04000000 -> PA 0x04000000"), told::toString);
	}

	@Test
	void backOverTheTouchAndUnderAnotherPolicyItFailsAgain() {
		var told = new Transcript(step("""
				break 78
				continue
				delete
				continue
				break 78
				back continue
				back finish
				policy none
				delete
				break fault
				continue
				continue
				undo
				undo
				undo
				"""));
		assertTrue(told.after("continue", 2).contains("the end: the scenario was carried out"));
		assertTrue(told.after("back continue").contains("breakpoint 2: 78"));
		assertTrue(told.after("policy none").contains("goes on under policy none"));
		assertTrue(told.after("continue", 3).contains("STAGE-2 ABORT"), told::toString);
		assertTrue(told.after("continue", 4).contains("DMA FAILS"), told::toString);
		assertTrue(told.after("undo", 1).contains("policy none"));
		assertTrue(told.after("undo", 2).contains("policy none"));
		assertTrue(told.after("undo", 3).contains("policy on-fault"));
	}

	@Test
	void backIsTheMirrorOfForward() {
		var told = new Transcript(step("goto 1820\nnext\nback next\nstep 7\nbs 7\nfinish\nbf\ncontinue\nbc\n"));
		var positions = told.prompts();
		assertEquals(positions.get(1), positions.get(3));
		assertEquals(positions.get(3), positions.get(5));
		assertTrue(positions.getLast().startsWith("0 "), told::toString);
	}

	@Test
	void aLineStopsOnceThoughATrapInterruptsIt() {
		var told = new Transcript(step("break 78\nc\nc\nbc\nbc\n"));
		assertTrue(told.after("c", 1).contains("breakpoint 1: 78"));
		assertTrue(told.after("c", 2).contains("the end"));
		assertTrue(told.after("bc", 1).contains("breakpoint 1: 78"));
		assertTrue(told.after("bc", 2).contains("the start"), told::toString);
	}

	@Test
	void movesAreUndoneAndRedone() {
		var told = new Transcript(step("step 5\nstep 5\nundo\nundo\nundo\nredo\nredo\nredo\n"));
		assertEquals(List.of("0", "5", "10", "5", "0", "0", "5", "10", "10"),
				told.prompts().stream().map(prompt -> prompt.split(" ")[0]).toList());
		assertTrue(told.after("undo", 3).contains("no move to undo"));
		assertTrue(told.after("redo", 3).contains("no move to make again"));
	}

	@Test
	void functionsAndMappingsStop() {
		var told = new Transcript(step("break try_map_mmio\nc\nbreak\ndelete 1\nbreak map 4000000\nc\nprint\nactors\nselect edu\nselect 1\n"));
		assertTrue(told.prompts().get(2).endsWith("Xen try_map_mmio"), told::toString);
		assertTrue(told.after("break").contains("breakpoint 1: try_map_mmio"));
		assertTrue(told.after("delete 1").contains("no breakpoints"));
		assertTrue(told.after("c", 2).contains("maps IPA 0x04000000"));
		assertTrue(told.after("print").contains("VTTBR_EL2"));
		assertTrue(told.after("actors").contains("Device edu"));
		assertTrue(told.prompts().get(9).endsWith("Device edu (idle)"), told::toString);
	}

	@Test
	void whatMakesNoSenseIsRefused() {
		var told = new Transcript(step("frob\nstepp\nstep x\nbreak 1\nbreak try_map_mmi\nbreak map zz\ngoto 99999999\nselect nobody\n"
				+ "policy onfault\nwalk\nmap 0x1 0x2\nmap\ndelete 3\nback\n"));
		assertTrue(told.after("frob").contains("expected a command, not frob"));
		assertTrue(told.after("stepp").contains("did you mean step?"));
		assertTrue(told.after("step x").contains("expected a number, not x"));
		assertTrue(told.after("break 1").contains("line 1 of"));
		assertTrue(told.after("break try_map_mmi").contains("did you mean try_map_mmio?"));
		assertTrue(told.after("break map zz").contains("expected an address in hexadecimal"));
		assertTrue(told.after("goto 99999999").contains("expected a position, 0 to "));
		assertTrue(told.after("select nobody").contains("Dom0 CPU 0"));
		assertTrue(told.after("policy onfault").contains("did you mean on-fault?"));
		assertTrue(told.after("walk").contains("no stage-2 tables yet"));
		assertTrue(told.after("map").contains("no stage-2 tables yet"));
		assertTrue(told.after("delete 3").contains("no breakpoint 3"));
		assertTrue(told.after("back").contains("expected a command, not back"));
		assertTrue(told.prompts().stream().allMatch(prompt -> prompt.startsWith("0 ")));
	}

	@Test
	void helpNamesEveryCommand() {
		var told = new Transcript(step("help\n")).after("help");
		for (var word : List.of("step|s", "back continue|bc", "break|b", "policy NAME", "undo|u", "quit|q")) {
			assertTrue(told.contains(word), told);
		}
	}

	@Test
	void asJsonEveryCommandGetsOneAnswer() throws JsonException {
		var commands = List.of("step 2", "break fault", "continue", "where", "list", "print", "actors", "map", "walk 4000000", "frob");
		var result = Invocation.with(String.join("\n", commands) + "\nquit\n", "step", "--json", Invocation.DMA);
		assertEquals(0, result.exitCode(), result.err());
		var answers = JsonReader.read("answers", "[" + result.out().replace("\n{", "\n,{") + "]");
		assertEquals(commands.size() + 1, ((Json.Array) answers).elements().size());
	}

	private static String step(String commands) {
		var result = Invocation.with(commands, "step", Invocation.DMA);
		assertEquals(0, result.exitCode(), result.err());
		assertEquals("", result.err());
		return result.out();
	}
}
