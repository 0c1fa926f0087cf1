package io.stagewalk.cli.step;

import java.util.List;

import io.stagewalk.json.Json;

/** What a command of the session gives back, for people and for programs. */
record Answer(List<String> lines, Json data) {
	Answer {
		lines = List.copyOf(lines);
	}

	/** Lines that are all there is to say. */
	static Answer text(String... lines) {
		return new Answer(List.of(lines), Json.array(List.of(lines).stream().map(Json::text).toList()));
	}
}
