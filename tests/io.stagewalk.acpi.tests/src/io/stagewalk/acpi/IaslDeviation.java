package io.stagewalk.acpi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import io.stagewalk.testing.Repository;

/**
 * Where we differ from iasl 20200925: a line of {@code tests/oracles/iasl/deviations.txt}.
 *
 * @param number  its paragraph in {@code DEVIATIONS.md}, which says who is right
 * @param table   signature, template or file
 * @param what    may be empty
 * @param instead what iasl has; may be empty
 */
public record IaslDeviation(int number, Kind kind, String table, String what, String instead) {
	private static final List<IaslDeviation> ALL = read();

	/** What differs. */
	public enum Kind {
		BITS, BYTE, PROBLEM, SOURCE, LENGTHS, CLEARED
	}

	public static List<IaslDeviation> all() {
		return ALL;
	}

	public static List<IaslDeviation> of(Kind kind) {
		return ALL.stream().filter(deviation -> deviation.kind == kind).toList();
	}

	/** The folder of the list. */
	public static Path folder() {
		return Repository.root().resolve("tests/oracles/iasl");
	}

	private static List<IaslDeviation> read() {
		try {
			return Files.readAllLines(folder().resolve("deviations.txt")).stream().filter(line -> !line.startsWith("#")).map(IaslDeviation::of)
					.toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static IaslDeviation of(String line) {
		var parts = line.split("\t", -1);
		return new IaslDeviation(Integer.parseInt(parts[0]), Kind.valueOf(parts[1].toUpperCase(Locale.ROOT)), parts[2],
				parts.length > 3 ? parts[3] : "", parts.length > 4 ? parts[4] : "");
	}
}
