package io.stagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class DocumentedCommandTest {
	private static final Path PAGE = Path.of("page.md");

	@Test
	void commandsStandInFencedBlocksWithTheirOutputBehindThem() {
		var page = List.of("$ ./stagewalk outside", "```", "$ ./stagewalk one  two", "a", "", "$ printf 'c\\nd\\n' | ./stagewalk three", "```", "b");
		assertEquals(List.of(new DocumentedCommand(PAGE, 3, "", "one  two", List.of("a")),
				new DocumentedCommand(PAGE, 6, "c\nd\n", "three", List.of())), DocumentedCommand.of(PAGE, page));
	}

	/** What nobody would run must not look as if somebody did. */
	@Test
	void aCommandOfAnotherKindIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> DocumentedCommand.of(PAGE, List.of("```", "$ cat x | ./stagewalk one", "```")));
	}

	@Test
	void outputIsComparedLineByLine() {
		assertEquals(Optional.empty(), showing("a", "b").difference(List.of("a", "b")));
		assertEquals(Optional.of("not written in its place: b"), showing("a", "b").difference(List.of("a")));
		assertEquals(Optional.of("more is written than is shown"), showing("a").difference(List.of("a", "b")));
		assertEquals(Optional.of("not written in its place: a.c"), showing("a.c").difference(List.of("abc")));
	}

	@Test
	void whatIsLeftOutMayBeAnything() {
		assertEquals(Optional.empty(), showing("a", "…", "c", "…").difference(List.of("a", "x", "c", "c", "y")));
		assertEquals(Optional.empty(), showing("…", "a").difference(List.of("a")));
		assertEquals(Optional.empty(), showing("step … of …", "…").difference(List.of("step 3 of 4")));
		assertTrue(showing("…", "a", "…", "b").difference(List.of("b", "a")).isPresent());
		assertTrue(showing("step … of 4").difference(List.of("step 3 of 5")).isPresent());
	}

	@Test
	void aCommandRunsInTheRepositorysFolder() {
		var check = new DocumentedCommand(PAGE, 1, "", "check examples/defects/rsdp-checksum.scenario", List.of());
		assertEquals(List.of("examples/defects/rsdp-checksum.scenario: 2 of 2 expectations hold"), check.output());
	}

	private static DocumentedCommand showing(String... lines) {
		return new DocumentedCommand(PAGE, 1, "", "", List.of(lines));
	}
}
