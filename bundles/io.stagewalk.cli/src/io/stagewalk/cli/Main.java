package io.stagewalk.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Optional;

import io.stagewalk.cli.text.Console;
import io.stagewalk.cli.text.Interruption;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** Where the command {@code stagewalk} begins. */
public final class Main {
	private static final int USAGE_WIDTH = 110;

	private Main() {
	}

	public static void main(String[] arguments) {
		Interruption.watch();
		int exitCode = run(arguments, Console.ofProcess());
		Interruption.done();
		if (!Interruption.isRequested()) {
			System.exit(exitCode);
		}
	}

	/**
	 * Runs one command within this process.
	 *
	 * @return 0 if all is well, 1 if the answer is no, 2 if usage or input is wrong
	 */
	public static int run(String[] arguments, InputStream in, PrintStream out, PrintStream err) {
		return run(arguments, Console.of(in, out, err));
	}

	private static int run(String[] arguments, Console console) {
		int exitCode = commandLine(console, Arrays.stream(arguments).findFirst()).execute(arguments);
		console.out().flush();
		console.err().flush();
		return exitCode;
	}

	private static CommandLine commandLine(Console console, Optional<String> asked) {
		var commandLine = new CommandLine(new Stagewalk());
		for (var command : Stagewalk.commands(console, asked)) {
			commandLine.addSubcommand(command);
		}
		var ansi = console.kind() == Console.Kind.TERMINAL ? Help.Ansi.AUTO : Help.Ansi.OFF;
		return commandLine.setOut(console.out()).setErr(console.err()).setColorScheme(Help.defaultColorScheme(ansi))
				.setUsageHelpWidth(USAGE_WIDTH).setExecutionExceptionHandler(new Failures())
				.setParameterExceptionHandler(Failures::badUsage);
	}
}
