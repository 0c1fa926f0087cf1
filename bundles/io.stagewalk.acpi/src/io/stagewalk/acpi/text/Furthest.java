package io.stagewalk.acpi.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The furthest line at which something else could have stood, and the names of that, the innermost first. */
final class Furthest {
	/** Names in a message. */
	private static final int MOST_EXPECTED = 4;

	private final String file;
	private final List<TextLine> lines;
	private final Set<String> missed = new LinkedHashSet<>();
	private int at = -1;

	Furthest(String file, List<TextLine> lines) {
		this.file = file;
		this.lines = lines;
	}

	/** @param line at which a name could have stood */
	void miss(int line, String name) {
		if (line > at) {
			at = line;
			missed.clear();
		}
		if (line == at && missed.size() < MOST_EXPECTED) {
			missed.add('"' + name + '"');
		}
	}

	/**
	 * The furthest line that does not fit, and what would.
	 *
	 * @param next the first line that was not taken
	 */
	TextException unexpected(int next) {
		int furthest = Math.max(next, at);
		var line = lines.get(Math.min(furthest, lines.size() - 1));
		var expected = at < next ? "the end of the text" : String.join(" or ", missed);
		var found = furthest < lines.size() ? '"' + line.name() + '"' : "the end of the text";
		return new TextException(file, line.number(), expected, found);
	}
}
