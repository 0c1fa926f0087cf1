package io.stagewalk.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import io.stagewalk.acpi.Table;
import io.stagewalk.cli.text.Console;
import io.stagewalk.cli.text.TextTable;
import io.stagewalk.json.Json;
import io.stagewalk.memory.PA;

/** {@code stagewalk tables}. */
@Command(name = "tables", description = "List every ACPI table of a machine, or those that its Dom0 sees.")
final class TablesCommand implements Callable<Integer> {
	private final Console console;
	@Mixin
	private PlatformParameter platform;
	@Mixin
	private Dom0Options dom0;
	@Mixin
	private JsonOption json;

	TablesCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws Exception {
		var tables = platform.askReadable(dom0::of);
		var text = new TextTable("signature", "revision>", "length>", "checksum", "OEM ID", "OEM table ID", "address>", "file");
		for (var table : tables) {
			var header = table.header();
			text.row(table.signature(), Integer.toString(header.revision()), Long.toString(table.length()), checksum(table),
					header.oemId(), header.oemTableId(), table.address().map(PA::toString).orElse("-"), table.file());
		}
		json.write(console, text.lines(), Json.array(tables.stream().map(TablesCommand::json).toList()));
		return platform.exitCode();
	}

	private static String checksum(Table table) {
		return switch (table.checksum()) {
			case HOLDS -> "ok";
			case WRONG -> "wrong";
			case NONE -> "none";
		};
	}

	private static Json json(Table table) {
		var header = table.header();
		var json = Json.object().with("signature", table.signature()).with("revision", header.revision())
				.with("length", table.length()).with("checksum", checksum(table)).with("oemId", header.oemId())
				.with("oemTableId", header.oemTableId()).with("oemRevision", header.oemRevision())
				.with("creatorId", header.creatorId()).with("creatorRevision", header.creatorRevision());
		table.address().ifPresent(address -> json.with("address", Json.hex(address.value())));
		return json.with("file", table.file()).build();
	}
}
