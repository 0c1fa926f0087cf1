package io.stagewalk.aml.ui.check;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The text of a source as an editor has it, with the place of each line.
 *
 * @param charset in which columns of iasl, which are bytes, are counted
 */
record AslText(String text, int[] lines, Charset charset) {
	private static final Pattern WORD = Pattern.compile("\"[^\"\\r\\n]*\"?|[A-Za-z0-9_.\\\\^]+|\\S");

	/** @param start in characters; @param end behind the last one */
	record Range(int start, int end) {
	}

	static AslText of(Path file, Charset charset) throws IOException {
		var text = new String(Files.readAllBytes(file), charset);
		return new AslText(text, starts(text), charset);
	}

	private static int[] starts(String text) {
		var starts = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
		for (int line = 1; line < starts.length; line++) {
			starts[line] = text.indexOf('\n', starts[line - 1]) + 1;
		}
		return starts;
	}

	/** The line, from 1, in which a text stands first; 0 if it stands nowhere. */
	int lineOf(String part) {
		int at = text.indexOf(part);
		int line = 0;
		while (at >= 0 && line < lines.length && lines[line] <= at) {
			line++;
		}
		return line;
	}

	/**
	 * The word, string or other character at a place, or else right before it: iasl's column is now the first character of
	 * a word, now the last, now the one behind it. The line without the blanks around it, if there is none.
	 *
	 * @param line   from 1
	 * @param column from 1, in bytes; 0 for all of the line
	 */
	Range range(int line, int column) {
		if (line < 1 || line > lines.length) {
			return new Range(0, 0);
		}
		int start = lines[line - 1];
		int end = line < lines.length ? lines[line] - 1 : text.length();
		var content = text.substring(start, end).stripTrailing();
		var range = new Range(start + content.length() - content.stripLeading().length(), start + content.length());
		int at = column > 0 ? characters(content, column - 1) : -1;
		var word = WORD.matcher(content);
		while (word.find() && word.start() <= at) {
			if (at <= word.end()) {
				range = new Range(start + word.start(), start + word.end());
			}
		}
		return range;
	}

	private int characters(String content, int bytes) {
		var encoded = content.getBytes(charset);
		return bytes >= encoded.length ? content.length() : new String(encoded, 0, bytes, charset).length();
	}
}
