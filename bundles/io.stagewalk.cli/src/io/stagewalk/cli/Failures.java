package io.stagewalk.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.container.ContainerException;
import io.stagewalk.acpi.text.TextException;
import io.stagewalk.boot.policy.PolicyException;
import io.stagewalk.json.JsonException;
import io.stagewalk.scenario.Problem;
import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.target.ImageException;
import io.stagewalk.target.recording.RecordingException;

/** What is said when a command cannot do its work. */
final class Failures implements IExecutionExceptionHandler {

	/** Usage that makes no sense. */
	static int badUsage(ParameterException wrong, String[] arguments) {
		var commandLine = wrong.getCommandLine();
		var err = commandLine.getErr();
		err.println(wrong.getMessage());
		UnmatchedArgumentException.printSuggestions(wrong, err);
		err.println("usage: " + synopsis(commandLine));
		err.println("more: " + commandLine.getCommandSpec().qualifiedName() + " --help");
		return ExitCode.USAGE;
	}

	private static String synopsis(CommandLine commandLine) {
		var help = commandLine.getHelp();
		return help.synopsis(0).strip().replaceAll("\\R\\s*", " ");
	}

	@Override
	public int handleExecutionException(Exception thrown, CommandLine commandLine, ParseResult parsed) {
		commandLine.getOut().flush();
		commandLine.getErr().println(message(thrown));
		return ExitCode.USAGE;
	}

	private static String message(Exception thrown) {
		return switch (thrown) {
			case ScenarioException wrong -> String.join("\n", wrong.problems().stream().map(Problem::toString).toList());
			case TableException wrong -> wrong.getMessage();
			case TextException wrong -> wrong.getMessage();
			case ContainerException wrong -> wrong.getMessage();
			case PolicyException wrong -> wrong.getMessage();
			case JsonException wrong -> wrong.getMessage();
			case ImageException wrong -> wrong.getMessage();
			case RecordingException wrong -> wrong.getMessage();
			case UncheckedIOException wrapped -> message(wrapped.getCause());
			case NoSuchFileException missing -> missing.getFile() + ": expected a file or folder, there is none";
			case FileNotFoundException missing -> missing.getMessage();
			case AccessDeniedException denied -> denied.getFile() + ": expected to be allowed to read it";
			case NotDirectoryException file -> file.getFile() + ": expected a folder";
			case IOException wrong -> wrong.getMessage() == null ? wrong.toString() : wrong.getMessage();
			default -> "a defect of stagewalk: " + thrown + place(thrown);
		};
	}

	private static String place(Exception thrown) {
		return thrown.getStackTrace().length == 0 ? "" : " at " + thrown.getStackTrace()[0];
	}
}
