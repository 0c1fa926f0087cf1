package io.stagewalk.cli;

import java.util.concurrent.Callable;

import io.stagewalk.aml.machine.Event;
import io.stagewalk.aml.machine.NamespaceListing;
import io.stagewalk.cli.text.Console;
import io.stagewalk.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code stagewalk namespace}. */
@Command(name = "namespace", description = "List the AML namespace of a machine, after its tables are loaded.")
final class NamespaceCommand implements Callable<Integer> {
	private final Console console;
	@Mixin
	private AmlParameter source;
	@Mixin
	private JsonOption json;

	NamespaceCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws Exception {
		var state = source.load(event -> {
			switch (event) {
				case Event.Skipped(var failure) -> console.err().println(failure);
				case Event.TakenBack taken -> console.err().println(taken);
				case Event.Tolerated tolerated -> console.err().println(tolerated);
				default -> { }
			}
		});
		var entries = NamespaceListing.of(state);
		json.write(console, entries.stream().map(NamespaceCommand::line).toList(),
				Json.array(entries.stream().map(NamespaceCommand::json).toList()));
		return 0;
	}

	private static String line(NamespaceListing.Entry entry) {
		return ("  ".repeat(entry.depth()) + entry.name() + " " + entry.type() + " " + entry.detail()).stripTrailing();
	}

	private static Json json(NamespaceListing.Entry entry) {
		return Json.object().with("path", entry.path().toString()).with("type", entry.type()).with("detail", entry.detail()).build();
	}
}
