package io.stagewalk.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import io.stagewalk.acpi.container.Output;
import io.stagewalk.acpi.container.OutputFiles;
import io.stagewalk.acpi.definition.Definitions;
import io.stagewalk.acpi.model.Change;
import io.stagewalk.acpi.model.Edited;
import io.stagewalk.acpi.model.Follow;
import io.stagewalk.acpi.model.TableEdit;
import io.stagewalk.acpi.text.TableText;
import io.stagewalk.cli.text.Console;
import io.stagewalk.json.Json;

/** {@code stagewalk encode}. */
@Command(name = "encode", description = "Make an ACPI table of its text: what stagewalk decode or iasl -d wrote, or what was written by hand.",
		footer = "ASL is compiled by iasl -f -oa -cr.")
final class EncodeCommand implements Callable<Integer> {
	private static final int MAX_FILE_LENGTH = 1 << 26;

	private final Console console;
	@Parameters(index = "0", paramLabel = "FILE", description = "The text of one table.")
	private Path file;
	@Option(names = "--out", paramLabel = "FILE", description = "The table; without it, the text's name with the ending .aml.")
	private Path out;
	@Option(names = "--fix", description = "Set lengths, counts and checksums to what they come to; else all bytes are as the text says.")
	private boolean fix;
	@Option(names = "--overwrite", description = "Replace the table if it is there.")
	private boolean overwrite;
	@Option(names = "--compile", description = "Have an installed iasl compile ASL, and show its messages with file, line and column.")
	private boolean compile;
	@Mixin
	private JsonOption json;

	EncodeCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws Exception {
		var text = text();
		if (AslCompilation.isAsl(text) && compile) {
			return new AslCompiler(console, file, target(), existing()).compile(json);
		}
		if (AslCompilation.isAsl(text)) {
			console.err().println(file + ": expected the text of a data table, found ASL; iasl compiles it: "
					+ new AslCompilation(file, Optional.ofNullable(out)));
			return ExitCode.USAGE;
		}
		var definitions = Definitions.standard();
		var made = fix ? TableText.complete(file.toString(), text, definitions)
				: new Edited(TableText.read(file.toString(), text, definitions), List.of());
		var notes = new ArrayList<String>();
		if (!fix) {
			new TableEdit(made.table(), Follow.EVERYTHING).completed().changes().forEach(change -> notes
					.add("%s: 0x%x would be 0x%x (--fix sets it)".formatted(change.field(), change.before(), change.after())));
		}
		made.table().problems().forEach(problem -> notes.add(problem.toString()));
		var target = target();
		OutputFiles.write(Output.of(made.table().bytes(), List.of(), List.of()), target, existing());
		notes.forEach(note -> console.err().println("note: " + note));
		json.write(console, lines(made, target), json(made, target, notes));
		return 0;
	}

	private Path target() {
		return out != null ? out : Path.of(file.toString().replaceFirst("\\.[^./\\\\]+$", "") + ".aml");
	}

	private OutputFiles.Existing existing() {
		return overwrite ? OutputFiles.Existing.REPLACE : OutputFiles.Existing.KEEP;
	}

	private String text() throws IOException {
		if (Files.isDirectory(file)) {
			throw new FileNotFoundException(file + ": expected the text of one table, found a folder");
		}
		try (var in = Files.newInputStream(file)) {
			// a text of more than the limit is refused by its reader
			return new String(in.readNBytes(MAX_FILE_LENGTH + 1), StandardCharsets.ISO_8859_1);
		}
	}

	private static List<String> lines(Edited made, Path target) {
		var lines = new ArrayList<>(made.changes().stream().map(Change::toString).toList());
		lines.add(made.table().definition().signature() + ", " + made.table().bytes().length + " bytes, written to " + target);
		return lines;
	}

	private static Json json(Edited made, Path target, List<String> notes) {
		var changes = made.changes().stream().<Json> map(change -> Json.object().with("field", change.field().name())
				.with("offset", change.field().offset()).with("before", Json.hex(change.before())).with("after", Json.hex(change.after()))
				.with("reason", change.reason().name().toLowerCase(Locale.ROOT)).build()).toList();
		return Json.object().with("signature", made.table().definition().signature()).with("length", made.table().bytes().length)
				.with("out", target.toString()).with("changes", Json.array(changes))
				.with("notes", Json.array(notes.stream().<Json> map(Json.Text::new).toList())).build();
	}
}
