package io.stagewalk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.model.TableModel;
import io.stagewalk.acpi.text.TableText;
import io.stagewalk.cli.text.Console;
import io.stagewalk.cli.text.TableJson;
import io.stagewalk.cli.text.TableMeaning;
import io.stagewalk.json.Json;

/** {@code stagewalk decode}. */
@Command(name = "decode", description = "Show ACPI tables field by field, as text that iasl reads too.")
final class DecodeCommand implements Callable<Integer> {
	private final Console console;
	@Spec
	private CommandSpec spec;
	@Mixin
	private PlatformParameter platform;
	@Parameters(index = "1", arity = "0..1", paramLabel = "TABLE",
			description = "Its signature, or its file's name where there are several; without it, all tables.")
	private String name;
	@Option(names = "--explain", description = "Say what each field means, instead of text that can be read back.")
	private boolean explain;
	@Mixin
	private JsonOption json;

	DecodeCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws Exception {
		var tables = chosen(platform.models());
		var lines = new ArrayList<String>();
		for (var table : tables) {
			if (tables.size() > 1) {
				lines.add("/* " + table.file() + " */");
			}
			lines.addAll(explain ? TableMeaning.lines(table) : TableText.write(table).lines().toList());
			table.problems().forEach(problem -> console.err().println("note: " + problem));
		}
		json.write(console, lines, Json.array(tables.stream().<Json> map(TableJson::of).toList()));
		return 0;
	}

	private List<TableModel> chosen(List<TableModel> tables) {
		if (name == null) {
			return tables;
		}
		var chosen = tables.stream().filter(table -> isCalled(table, name)).toList();
		if (chosen.isEmpty()) {
			var there = tables.stream().map(table -> table.signature().strip()).distinct().toList();
			throw new ParameterException(spec.commandLine(), "TABLE: expected one of " + String.join(", ", there) + ", found " + name);
		}
		return chosen;
	}

	/** By signature as ACPI or people write it, or by the file with or without its ending. */
	private static boolean isCalled(TableModel table, String name) {
		var lower = name.toLowerCase(Locale.ROOT);
		var file = table.file().toLowerCase(Locale.ROOT);
		var alias = switch (lower) {
			case "madt" -> "apic";
			case "fadt" -> "facp";
			case "rsdp" -> "rsd ptr ";
			default -> lower;
		};
		return table.signature().toLowerCase(Locale.ROOT).equals(alias) || file.equals(lower) || file.replaceFirst("\\.[^.]+$", "").equals(lower);
	}
}
