package io.stagewalk.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The command by which iasl compiles ASL to the bytes that it was disassembled from.
 *
 * @param source its file
 * @param table  the file for the table; without it, iasl takes the source's name with the ending .aml
 */
record AslCompilation(Path source, Optional<Path> table) {
	private static final String FIRST_WORD = "definitionblock";

	/** Whether a text is ASL: a definition block is the first in it that is no comment and no line for a preprocessor. */
	static boolean isAsl(String text) {
		int at = 0;
		int before;
		do {
			before = at;
			at = behindOne(text, at);
		} while (at != before);
		return text.substring(at, Math.min(text.length(), at + FIRST_WORD.length())).toLowerCase(Locale.ROOT).equals(FIRST_WORD);
	}

	/** Behind a blank, a comment or a preprocessor's line, if one stands there. */
	private static int behindOne(String text, int at) {
		if (at < text.length() && text.charAt(at) <= ' ') {
			return at + 1;
		}
		if (text.startsWith("/*", at)) {
			return behind(text, "*/", at + 2);
		}
		return text.startsWith("//", at) || text.startsWith("#", at) ? behind(text, "\n", at) : at;
	}

	private static int behind(String text, String end, int from) {
		int at = text.indexOf(end, from);
		return at < 0 ? text.length() : at + end.length();
	}

	/** As a shell reads it. */
	@Override
	public String toString() {
		return "iasl -f -oa -cr " + table.map(path -> "-p " + quoted(path) + " ").orElse("") + quoted(source);
	}

	private static String quoted(Path path) {
		var text = path.toString();
		return text.matches("[\\w./+,:@%-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
	}
}
