package io.stagewalk.cli;

import io.stagewalk.cli.text.Console;
import io.stagewalk.json.Json;
import picocli.CommandLine.Option;

/** The option that every command takes. */
final class JsonOption {
	@Option(names = "--json", description = "Write JSON, for programs (docs/json.md).")
	private boolean json;

	boolean isSet() {
		return json;
	}

	/** Writes a result in the form that was asked for. */
	void write(Console console, Iterable<String> lines, Json value) {
		if (json) {
			console.json(value);
		} else {
			lines.forEach(console.out()::println);
		}
	}
}
