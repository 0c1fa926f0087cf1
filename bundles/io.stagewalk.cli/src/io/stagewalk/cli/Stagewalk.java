package io.stagewalk.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import io.stagewalk.cli.text.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that holds the others. */
@Command(name = "stagewalk", mixinStandardHelpOptions = true, versionProvider = Version.class, scope = CommandLine.ScopeType.INHERIT,
		synopsisSubcommandLabel = "COMMAND",
		description = "Who maps which device memory for Dom0, when, in which translation stage, and what breaks if it is too late.",
		footer = {"", "Exit status: 0 if all is well, 1 if the answer is no, 2 if usage or input is wrong."})
final class Stagewalk implements Runnable {
	/** Commands that tell of the others. */
	private static final Set<String> NEEDS_ALL = Set.of("completion", "help");

	@Spec
	private CommandSpec spec;

	/** How each command is made, by its name, in the order in which the help names them. */
	private static Map<String, Function<Console, Object>> makers() {
		var makers = new LinkedHashMap<String, Function<Console, Object>>();
		makers.put("tables", TablesCommand::new);
		makers.put("regions", RegionsCommand::new);
		makers.put("efi-memory", EfiMemoryCommand::new);
		makers.put("iort", IortCommand::new);
		makers.put("lint", LintCommand::new);
		makers.put("decode", DecodeCommand::new);
		makers.put("encode", EncodeCommand::new);
		makers.put("convert", ConvertCommand::new);
		makers.put("namespace", NamespaceCommand::new);
		makers.put("eval", EvalCommand::new);
		makers.put("run", RunCommand::new);
		makers.put("step", StepCommand::new);
		makers.put("compare", CompareCommand::new);
		makers.put("explore", ExploreCommand::new);
		makers.put("recommend", RecommendCommand::new);
		makers.put("check", CheckCommand::new);
		makers.put("format", FormatCommand::new);
		makers.put("verify", VerifyCommand::new);
		makers.put("walk", WalkCommand::new);
		makers.put("map", MapCommand::new);
		makers.put("completion", CompletionCommand::new);
		makers.put("help", console -> new CommandLine.HelpCommand());
		return makers;
	}

	/**
	 * The commands of which one is asked for by name: that one alone where it needs no others, for making all takes longer than most
	 * of them take.
	 */
	static Collection<Object> commands(Console console, Optional<String> name) {
		var makers = makers();
		return name.filter(asked -> makers.containsKey(asked) && !NEEDS_ALL.contains(asked))
				.map(asked -> List.of(makers.get(asked).apply(console)))
				.orElseGet(() -> makers.values().stream().map(maker -> maker.apply(console)).toList());
	}

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), "expected a command");
	}
}
