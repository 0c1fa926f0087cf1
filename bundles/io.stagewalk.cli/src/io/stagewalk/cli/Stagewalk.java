package io.stagewalk.cli;

import java.util.List;

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
	@Spec
	private CommandSpec spec;

	/** Each command, in the order in which the help names them. */
	static List<Object> commands(Console console) {
		return List.of(new TablesCommand(console), new RegionsCommand(console), new IortCommand(console), new LintCommand(console),
				new DecodeCommand(console), new EncodeCommand(console),
				new ConvertCommand(console), new NamespaceCommand(console), new EvalCommand(console), new RunCommand(console),
				new StepCommand(console), new CompareCommand(console), new ExploreCommand(console), new RecommendCommand(console),
				new CheckCommand(console), new FormatCommand(console), new VerifyCommand(console),
				new WalkCommand(console), new MapCommand(console), new CompletionCommand(console), new CommandLine.HelpCommand());
	}

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), "expected a command");
	}
}
