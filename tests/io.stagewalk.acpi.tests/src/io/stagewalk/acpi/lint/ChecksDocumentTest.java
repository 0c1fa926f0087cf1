package io.stagewalk.acpi.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import io.stagewalk.testing.Repository;

/**
 * The list of checks in {@code docs/lint.md} is what the checks say of themselves. {@code -Dstagewalk.write=true} writes it
 * anew.
 */
class ChecksDocumentTest {
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

	private static String list() {
		var text = new StringBuilder();
		for (var rule : new Lint(StandardChecks.all()).rules()) {
			text.append("\n### ").append(rule.id()).append("\n\n").append(rule.title()).append(" (**").append(rule.severity().text())
					.append("**, for ").append(rule.whom()).append("). ").append(rule.breaks().replace("_", "\\_")).append("\n*Source: ")
					.append(rule.source().replace("_", "\\_")).append(".*\n");
		}
		return text.toString();
	}
}
