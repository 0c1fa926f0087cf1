package io.stagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.stagewalk.cli.text.Console;
import picocli.CommandLine;

/** A command that is asked for by its name is the only one that is made. */
class CommandNamesTest {
	private static final Console CONSOLE = Console.of(InputStream.nullInputStream(), new PrintStream(OutputStream.nullOutputStream()),
			new PrintStream(OutputStream.nullOutputStream()));

	private static List<String> names(Optional<String> asked) {
		return Stagewalk.commands(CONSOLE, asked).stream().map(command -> new CommandLine(command).getCommandName()).toList();
	}

	@Test
	void eachIsMadeByTheNameThatItHas() {
		var all = names(Optional.empty());
		for (var name : all) {
			assertEquals(name.equals("help") || name.equals("completion") ? all : List.of(name), names(Optional.of(name)));
		}
	}

	@Test
	void whatIsNoNameGetsAllOfThemToBeToldFrom() {
		assertEquals(names(Optional.empty()), names(Optional.of("--version")));
	}
}
