package io.stagewalk.scenario;

import java.io.IOException;

/** Where the texts of included files come from. */
@FunctionalInterface
public interface Includes {
	/** How deep files may include each other. */
	int MAX_DEPTH = 16;
	/** How many files may be included by all of a scenario. */
	int MAX_FILES = 1000;

	/** Follows none. */
	Includes NONE = file -> {
		throw new IOException("includes cannot be followed here");
	};

	/**
	 * The text of a file.
	 *
	 * @param file as the including file names it, resolved against that file's own name
	 * @throws IOException       if it cannot be read
	 * @throws ScenarioException if it is no text
	 */
	String text(String file) throws IOException, ScenarioException;
}
