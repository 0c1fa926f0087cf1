package io.stagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.stagewalk.json.Json;
import io.stagewalk.json.JsonException;
import io.stagewalk.json.JsonReader;

class StepSessionTest {

	/** Each version calls it otherwise, and any of its names will do. */
	@Test
	void aBreakpointMayNameAFunctionAsAnotherXenDoes() {
		var told = new Transcript(step("break apply_p2m_changes\ncontinue\nwhere\n"));
		assertTrue(told.after("where").contains("#0  p2m_set_entry"), told::toString);
	}

	@Test
	void theStoryOfTheTransferBeforeTheTouch() {
		var told = new Transcript(step("""
				break %first
				continue
				list
				next
				next
				break %touch
				continue
				where
				walk 0x04000000
				next
				next
				walk 0x04000000
				map 0x04000000
				break %second
				continue
				finish
				"""));
		assertTrue(told.after("list").lines().anyMatch(line -> line.matches("-> +\\d+  dma edu read 0x04000000 64")));
		assertTrue(told.after("next", 2).contains("F_TRANSLATION"), told::toString);
		assertTrue(told.after("continue", 2).contains("breakpoint 2: "));
		assertTrue(told.after("where").contains("#0  driver"));
		assertTrue(told.after("walk 0x04000000").contains("translation fault at level "));
		assertTrue(told.after("next", 3).contains("maps IPA 0x04000000"), told::toString);
		assertTrue(told.after("walk 0x04000000", 2).contains("IPA 0x04000000 -> PA 0x04000000"));
		assertTrue(told.after("map 0x04000000").lines().anyMatch(line -> line.matches("0x04000000[.][.]0x\\p{XDigit}+ +0x04000000 .*")));
		assertTrue(told.after("finish").contains("DMA read 0x04000000 -> PA 0x04000000"), told::toString);
	}

	@Test
	void backOverTheTouchAndUnderAnotherPolicyItFailsAgain() {
		var told = new Transcript(step("""
				break %touch
				continue
				delete
				continue
				break %touch
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
		assertTrue(told.after("back continue").contains("breakpoint 2: "));
		assertTrue(told.after("policy none").contains("goes on under policy none"));
		assertTrue(told.after("continue", 3).contains("STAGE-2 ABORT"), told::toString);
		assertTrue(told.after("continue", 4).contains("DMA FAILS"), told::toString);
		assertTrue(told.after("undo", 1).contains("policy none"));
		assertTrue(told.after("undo", 2).contains("policy none"));
		assertTrue(told.after("undo", 3).contains("policy on-fault"));
	}

	@Test
	void backIsTheMirrorOfForward() {
		var told = new Transcript(step("break %touch\nc\nbs\nnext\nback next\nstep 7\nbs 7\nfinish\nbf\ndelete\ncontinue\nbc\n"));
		var positions = told.prompts();
		assertEquals(positions.get(3), positions.get(5));
		assertEquals(positions.get(5), positions.get(7));
		assertTrue(positions.getLast().startsWith("0 "), told::toString);
	}

	@Test
	void aLineStopsOnceThoughATrapInterruptsIt() {
		var told = new Transcript(step("break %touch\nc\nc\nbc\nbc\n"));
		assertTrue(told.after("c", 1).contains("breakpoint 1: "));
		assertTrue(told.after("c", 2).contains("the end"));
		assertTrue(told.after("bc", 1).contains("breakpoint 1: "));
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

	/** @param commands in which %first and %second stand for the lines of the transfers, %touch for that of the CPU's access */
	private static String step(String commands) {
		var named = commands.replace("%first", lineOf("dma edu", 0)).replace("%second", lineOf("dma edu", 1))
				.replace("%touch", lineOf("cpu 0 read", 0));
		var result = Invocation.with(named, "step", Invocation.DMA);
		assertEquals(0, result.exitCode(), result.err());
		assertEquals("", result.err());
		return result.out();
	}

	/** Number of the line, among those that begin so. */
	private static String lineOf(String beginning, int which) {
		try {
			var lines = Files.readAllLines(Path.of(Invocation.DMA));
			return Integer.toString(IntStream.range(0, lines.size()).filter(i -> lines.get(i).startsWith(beginning)).skip(which)
					.findFirst().orElseThrow() + 1);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
