package io.stagewalk.cli;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import io.stagewalk.testing.Repository;

/** What README and the pages in {@code docs} show of the command line is what it writes. */
class DocumentationTest {

	@TestFactory
	Stream<DynamicTest> everyCommandWritesWhatItsPageShows() throws IOException {
		return commands().stream().map(command -> DynamicTest.dynamicTest(
				Repository.root().relativize(command.page()) + ":" + command.line() + ": " + command.command(), () -> {
					var output = command.output();
					command.difference(output).ifPresent(difference -> fail(command.page() + ":" + command.line() + ": " + difference
							+ "\nstagewalk " + command.command() + " writes\n" + String.join("\n", output)));
				}));
	}

	private static List<DocumentedCommand> commands() throws IOException {
		var commands = new ArrayList<>(DocumentedCommand.of(Repository.root().resolve("README.md")));
		try (var files = Files.walk(Repository.root().resolve("docs"))) {
			for (var page : files.filter(file -> file.toString().endsWith(".md")).sorted().toList()) {
				commands.addAll(DocumentedCommand.of(page));
			}
		}
		return commands;
	}
}
