package io.stagewalk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.container.ContainerException;
import io.stagewalk.acpi.container.Output;
import io.stagewalk.acpi.container.OutputFiles;
import io.stagewalk.aml.iasl.Iasl;
import io.stagewalk.aml.iasl.IaslException;
import io.stagewalk.aml.iasl.Message;
import io.stagewalk.cli.text.Console;
import io.stagewalk.json.Json;
import io.stagewalk.memory.Progress;
import picocli.CommandLine.ExitCode;

/**
 * ASL compiled by an installed iasl: messages to standard error, as compilers give them.
 *
 * @param target where the table goes
 */
record AslCompiler(Console console, Path source, Path target, OutputFiles.Existing existing) {

	/** Exits 0 with a table, 1 if iasl made none, 2 if it cannot be run. */
	int compile(JsonOption json) throws Exception {
		try {
			var compiled = Iasl.INSTALLED.compile(source, Iasl.AS_WRITTEN, Progress.NONE);
			compiled.messages().forEach(console.err()::println);
			if (compiled.table().isPresent()) {
				write(compiled.table().get(), compiled.messages(), json);
				return 0;
			}
			if (json.isSet()) {
				console.json(Json.object().with("messages", messages(compiled.messages())).build());
			}
			return 1;
		} catch (IaslException absent) {
			console.err().println(source + ": " + absent.getMessage());
			return ExitCode.USAGE;
		}
	}

	private void write(byte[] bytes, List<Message> messages, JsonOption json) throws IOException, ContainerException, TableException {
		OutputFiles.write(Output.of(bytes, List.of(), List.of()), target, existing);
		json.write(console, List.of(bytes.length + " bytes, written to " + target), Json.object().with("length", bytes.length)
				.with("out", target.toString()).with("messages", messages(messages)).build());
	}

	private static Json messages(List<Message> messages) {
		return Json.array(messages.stream().<Json> map(message -> Json.object().with("file", message.file()).with("line", message.line())
				.with("column", message.column()).with("severity", message.severity().text()).with("number", message.number())
				.with("text", message.text()).build()).toList());
	}
}
