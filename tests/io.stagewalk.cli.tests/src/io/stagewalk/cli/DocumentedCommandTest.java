package io.stagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

class DocumentedCommandTest {
	private static final Path PAGE = Path.of("page.md");

	@Test
	void commandsStandInFencedBlocksWithTheirOutputBehindThem() {
		var page = List.of("$ ./stagewalk outside", "```", "$ ./stagewalk one  two", "a", "", "$ ./stagewalk three", "```", "b");
		assertEquals(List.of(new DocumentedCommand(PAGE, 3, "one  two", List.of("a")),
				new DocumentedCommand(PAGE, 6, "three", List.of())), DocumentedCommand.of(PAGE, page));
	}

	@Test
	void outputIsComparedLineByLine() {
		assertTrue(showing("a", "b").shows(List.of("a", "b")));
		assertFalse(showing("a", "b").shows(List.of("a")));
		assertFalse(showing("a").shows(List.of("a", "b")));
		assertFalse(showing("a.c").shows(List.of("abc")));
	}

	@Test
	void whatIsLeftOutMayBeAnything() {
		assertTrue(showing("a", "…", "c", "…").shows(List.of("a", "x", "c", "c", "y")));
		assertTrue(showing("…", "a").shows(List.of("a")));
		assertTrue(showing("step … of …", "…").shows(List.of("step 3 of 4")));
		assertFalse(showing("…", "a", "…", "b").shows(List.of("b", "a")));
		assertFalse(showing("step … of 4").shows(List.of("step 3 of 5")));
	}

	@Test
	void aCommandRunsInTheRepositorysFolder() {
		var check = new DocumentedCommand(PAGE, 1, "check examples/defects/rsdp-checksum.scenario", List.of());
		assertEquals(List.of("examples/defects/rsdp-checksum.scenario: 2 of 2 expectations hold"), check.output());
	}

	private static DocumentedCommand showing(String... lines) {
		return new DocumentedCommand(PAGE, 1, "", List.of(lines));
	}
}
