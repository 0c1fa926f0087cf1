package io.stagewalk.acpi.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.memory.Progress;
import io.stagewalk.testing.Repository;

/**
 * The list of checks in {@code docs/lint.md} is what the checks say of themselves. {@code -Dstagewalk.write=true} writes it
 * anew.
 */
class ChecksDocumentTest {
	private static final int WIDTH = 128;
	private static final String HEADING = "## The checks\n";

	@Test
	void theListIsTrue() throws IOException {
		Path file = Repository.root().resolve("docs/lint.md");
		var document = Files.readString(file);
		int start = document.indexOf(HEADING) + HEADING.length();
		if (Boolean.getBoolean("stagewalk.write")) {
			Files.writeString(file, document.substring(0, start) + list());
			document = Files.readString(file);
		}
		assertEquals(list(), document.substring(start));
	}

	/** What is shown there compiles, and works. */
	@Test
	void theExampleIsACheck() throws IOException {
		var document = Files.readString(Repository.root().resolve("docs/lint.md"));
		var source = Files.readString(Repository.root()
				.resolve("tests/io.stagewalk.acpi.tests/src/io/stagewalk/acpi/lint/NoWatchdog.java"));
		int start = document.indexOf("```java\n") + "```java\n".length();
		assertEquals(source.substring(source.indexOf("public final class")), document.substring(start, document.indexOf("```\n", start)));
		var lint = new Lint(List.of(new NoWatchdog()));
		assertEquals(List.of(), lint.run(Machines.server().subject(), Progress.NONE).findings());
		assertEquals("note: gtdt.dat: GTDT: offset 0x0: GTDT: There is no watchdog: no structure of type 1 [ACME-WATCHDOG]",
				lint.run(Machines.board().subject(), Progress.NONE).findings().getFirst().toString());
	}

	private static String list() {
		var text = new StringBuilder();
		for (var rule : new Lint(StandardChecks.all()).rules()) {
			text.append("\n### ").append(rule.id()).append("\n\n");
			wrap(text, rule.title() + " (**" + rule.severity().text() + "**, for " + rule.whom() + "). " + rule.breaks().replace("_", "\\_"));
			wrap(text, "*Source: " + rule.source().replace("_", "\\_") + ".*");
		}
		return text.toString();
	}

	private static void wrap(StringBuilder text, String paragraph) {
		int column = 0;
		for (var word : paragraph.split(" ")) {
			if (column > 0) {
				text.append(column + 1 + word.length() > WIDTH ? '\n' : ' ');
				column = column + 1 + word.length() > WIDTH ? 0 : column + 1;
			}
			text.append(word);
			column += word.length();
		}
		text.append('\n');
	}
}
