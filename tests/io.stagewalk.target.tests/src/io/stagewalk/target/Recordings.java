package io.stagewalk.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

import io.stagewalk.json.Json;
import io.stagewalk.json.JsonException;
import io.stagewalk.json.JsonReader;
import io.stagewalk.testing.Repository;

/** Where the recordings of real boots lie, and how they are read. */
final class Recordings {
	private Recordings() {
	}

	/** Every folder of {@link Repository#real} that has all these files; the test is skipped where there is none. */
	static List<Path> realWith(String... files) throws IOException {
		var found = Stream.concat(folders(Repository.real().resolve("boots")), folders(Repository.real().resolve("images")))
				.filter(folder -> Stream.of(files).allMatch(file -> Files.exists(folder.resolve(file)))).toList();
		Assumptions.assumeFalse(found.isEmpty());
		return found;
	}

	static Json.Object json(Path file) throws IOException, JsonException {
		return (Json.Object) JsonReader.read(file.toString(), Files.readString(file));
	}

	/** A member's member's … value. */
	static Json at(Json value, String... names) {
		for (var name : names) {
			value = ((Json.Object) value).members().get(name);
		}
		return value;
	}

	static List<Json> elements(Json array) {
		return ((Json.Array) array).elements();
	}

	static String text(Json value) {
		return ((Json.Text) value).value();
	}

	/** A string of the form {@code "0x1f"}. */
	static long hex(Json value) {
		return hex(text(value));
	}

	static long hex(String text) {
		return Long.parseUnsignedLong(text.substring(2), 16);
	}

	private static Stream<Path> folders(Path in) throws IOException {
		try (var entries = Files.list(in)) {
			return entries.filter(Files::isDirectory).sorted().toList().stream();
		}
	}
}
