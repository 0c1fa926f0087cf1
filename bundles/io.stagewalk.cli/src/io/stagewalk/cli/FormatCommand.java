package io.stagewalk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import io.stagewalk.boot.ScenarioText;
import io.stagewalk.cli.text.Console;
import io.stagewalk.json.Json;
import io.stagewalk.scenario.Formatter;
import io.stagewalk.scenario.text.ScenarioSource;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stagewalk format}. */
@Command(name = "format", description = "Write a scenario as scenarios are written: blanks, and the column of comments.",
		footer = "Exit status 1 if --check finds that the scenario is written otherwise.")
final class FormatCommand implements Callable<Integer> {
	private final Console console;
	@Parameters(paramLabel = "SCENARIO", description = "A scenario file (docs/scenario.md).")
	private Path file;
	@ArgGroup
	private Way way = new Way();
	@Mixin
	private JsonOption json;

	/** What is done with the formatted text, apart from writing it to standard output. */
	private static final class Way {
		@Option(names = "--check", description = "Write nothing, say whether the scenario is written so.")
		private boolean check;
		@Option(names = "--write", description = "Write the file.")
		private boolean write;
	}

	FormatCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws Exception {
		var text = ScenarioText.read(file);
		var formatted = Formatter.format(ScenarioSource.of(file.toString(), text));
		boolean differs = !formatted.equals(text);
		if (way.write && differs) {
			Files.writeString(file, formatted);
		}
		if (json.isSet()) {
			console.json(Json.object().with("scenario", file.toString()).with("differs", Json.truth(differs)).with("text", formatted).build());
		} else if (way.check) {
			console.out().print(differs ? file + ": written otherwise\n" : "");
		} else if (!way.write) {
			console.out().print(formatted);
		}
		return way.check && differs ? 1 : 0;
	}
}
