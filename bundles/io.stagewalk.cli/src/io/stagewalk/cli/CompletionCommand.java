package io.stagewalk.cli;

import java.util.List;
import java.util.concurrent.Callable;

import io.stagewalk.cli.text.Console;
import io.stagewalk.json.Json;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code stagewalk completion}. */
@Command(name = "completion", description = "Write a completion script for bash and zsh: source <(stagewalk completion).")
final class CompletionCommand implements Callable<Integer> {
	private final Console console;
	@Spec
	private CommandSpec spec;
	@Mixin
	private JsonOption json;

	CompletionCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		var root = spec.root();
		var script = AutoComplete.bash(root.name(), root.commandLine());
		json.write(console, List.of(script), Json.object().with("script", script).build());
		return 0;
	}
}
