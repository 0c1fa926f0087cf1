package io.stagewalk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.definition.Definitions;
import io.stagewalk.acpi.definition.TableDefinition;
import io.stagewalk.acpi.definition.TablePage;
import io.stagewalk.acpi.model.TableModel;
import io.stagewalk.acpi.text.TableText;
import io.stagewalk.aml.asl.Asl;
import io.stagewalk.cli.text.Console;
import io.stagewalk.cli.text.DefinitionJson;
import io.stagewalk.cli.text.TableJson;
import io.stagewalk.cli.text.TableMeaning;
import io.stagewalk.json.Json;

/** {@code stagewalk decode}. */
@Command(name = "decode", description = "Show ACPI tables as text that iasl reads too: field by field, those with AML as ASL.")
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
	@Option(names = "--bytes", description = "Tables with AML as fields and bytes too, which encode reads, instead of as ASL.")
	private boolean bytes;
	@Option(names = "--describe", help = true, paramLabel = "SIGNATURE",
			description = "Say what the tables of a signature are made of, as Markdown, or of all of them with 'all'; no PLATFORM is needed.")
	private String described;
	@Mixin
	private JsonOption json;

	DecodeCommand(Console console) {
		this.console = console;
	}

	/** A table, and its AML's source if that is to be shown. */
	private record Decoded(TableModel table, Optional<Asl> asl) {
		String text() {
			return asl.map(Asl::text).orElseGet(() -> TableText.write(table));
		}

		Json json() {
			return asl.map(source -> TableJson.of(table, source)).orElseGet(() -> TableJson.of(table));
		}
	}

	@Override
	public Integer call() throws Exception {
		if (described != null) {
			var definitions = definitions();
			json.write(console, definitions.stream().flatMap(table -> TablePage.of(table).stream()).toList(),
					Json.array(definitions.stream().map(DefinitionJson::of).toList()));
			return 0;
		}
		var models = platform.models();
		var machine = new Platform(models.stream().flatMap(model -> table(model).stream()).toList(), List.of());
		var tables = chosen(models).stream().map(model -> decoded(model, machine)).toList();
		var lines = new ArrayList<String>();
		for (var decoded : tables) {
			var table = decoded.table();
			if (tables.size() > 1) {
				lines.add("/* " + table.file() + " */");
			}
			lines.addAll(explain ? TableMeaning.lines(table) : decoded.text().lines().toList());
			table.problems().forEach(problem -> console.err().println("note: " + problem));
			decoded.asl().ifPresent(asl -> asl.problems().forEach(problem -> console.err().println("note: " + problem.getMessage())));
		}
		json.write(console, lines, Json.array(tables.stream().map(Decoded::json).toList()));
		return 0;
	}

	private List<TableDefinition> definitions() {
		if (described.equals("all")) {
			return Definitions.standard().all();
		}
		return List.of(Definitions.standard().all().stream().filter(table -> isSignature(table.signature(), described)).findFirst().orElseThrow(
				() -> new ParameterException(spec.commandLine(), "--describe: expected the signature of a table that is known, or all, found " + described)));
	}

	/** A damaged table is shown as it is; its AML is not looked for. */
	private static Optional<Table> table(TableModel model) {
		try {
			return Optional.of(model.table());
		} catch (TableException damaged) {
			return Optional.empty();
		}
	}

	private Decoded decoded(TableModel model, Platform machine) {
		var table = table(model).filter(found -> !bytes && !explain && Asl.holdsAml(found));
		return new Decoded(model, table.map(found -> Asl.of(found, machine)));
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
		return isSignature(table.signature(), name) || file.equals(lower) || file.replaceFirst("\\.[^.]+$", "").equals(lower);
	}

	private static boolean isSignature(String signature, String name) {
		var lower = name.toLowerCase(Locale.ROOT);
		var alias = switch (lower) {
			case "madt" -> "apic";
			case "fadt" -> "facp";
			case "rsdp" -> "rsd ptr ";
			default -> lower;
		};
		return signature.toLowerCase(Locale.ROOT).equals(alias);
	}
}
