package io.stagewalk.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.stagewalk.json.Json;
import io.stagewalk.json.JsonException;
import io.stagewalk.json.JsonReader;
import io.stagewalk.testing.Repository;

/** One run of the command line within this process, and what came of it. */
record Invocation(int exitCode, String out, String err) {
	static final String RECORDED = example("recorded-boot.scenario");
	static final String DMA = example("dma-before-touch.scenario");
	static final String TABLES = example("tables");

	static Invocation of(String... arguments) {
		return with("", arguments);
	}

	/** @param input what is typed */
	static Invocation with(String input, String... arguments) {
		var out = new ByteArrayOutputStream();
		var err = new ByteArrayOutputStream();
		int exitCode = Main.run(arguments, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
				new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
		return new Invocation(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	List<String> lines() {
		return out.lines().toList();
	}

	Json json() throws JsonException {
		return JsonReader.read("standard output", out);
	}

	private static String example(String name) {
		return Repository.example().resolve(name).toString();
	}
}
