package io.stagewalk.aml.iasl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of a source and of what it includes, one character a byte, read when a message names them. */
final class Sources {
	private final Map<String, List<String>> files = new HashMap<>();

	/** @throws IOException if it cannot be read */
	void read(Path file) throws IOException {
		put(file.toString(), linesOf(file));
	}

	void put(String file, List<String> lines) {
		files.put(file, lines);
	}

	/** All of a file that iasl names; none if it is not there. */
	List<String> lines(String file) {
		return files.computeIfAbsent(file, name -> {
			try {
				return linesOf(Path.of(name));
			} catch (IOException | InvalidPathException gone) {
				// only the tabs of its lines remain uncounted
				return List.of();
			}
		});
	}

	private static List<String> linesOf(Path file) throws IOException {
		return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).lines().toList();
	}
}
